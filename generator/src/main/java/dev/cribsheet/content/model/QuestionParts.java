package dev.cribsheet.content.model;

import dev.cribsheet.markdown.model.EstimateResult;
import dev.cribsheet.markdown.model.FirstCells;
import dev.cribsheet.markdown.model.Heading;
import dev.cribsheet.markdown.model.ListItems;
import dev.cribsheet.markdown.model.MarkdownDiagram;
import dev.cribsheet.markdown.model.MarkdownSection;
import dev.cribsheet.markdown.model.MarkdownText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of a question's text that its sheet shows.
 *
 * @param asks its clarifying questions, if they are one list or the first column of tables
 * @param numbers the results of its first estimate
 * @param lists the items of each list, by heading, in the order of the sheet
 * @param others the headings of sections that should be lists but are not
 */
public record QuestionParts(
    List<MarkdownText> asks,
    List<EstimateResult> numbers,
    List<MarkdownDiagram> diagrams,
    Map<Heading, List<MarkdownText>> lists,
    List<Heading> others) {
  private static final List<String> LISTS =
      List.of(Anchors.DECISIONS, Anchors.FAILURES, Anchors.TRAPS);

  /** Returns the parts of a question. */
  public static QuestionParts of(Question question) {
    List<MarkdownSection> sections = question.body().sections();
    Map<Heading, List<MarkdownText>> lists = new LinkedHashMap<>();
    for (String id : LISTS) {
      sections.forEach(
          section ->
              section
                  .heading()
                  .filter(heading -> heading.id().equals(id))
                  .ifPresent(heading -> lists.put(heading, ListItems.of(section.body()))));
    }
    List<Heading> others =
        lists.entrySet().stream()
            .filter(list -> list.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .toList();
    others.forEach(lists::remove);
    return new QuestionParts(
        sections.stream()
            .filter(section -> is(section, Anchors.CLARIFY))
            .flatMap(section -> asks(section.body()).stream())
            .toList(),
        sections.stream()
            .map(section -> EstimateResult.of(section.body()))
            .filter(results -> !results.isEmpty())
            .findFirst()
            .orElse(List.of()),
        ContentDiagrams.of(question.path(), question.body())
            .getOrDefault(question.path(), List.of()),
        lists,
        others);
  }

  private static boolean is(MarkdownSection section, String id) {
    return section.heading().filter(heading -> heading.id().equals(id)).isPresent();
  }

  private static List<MarkdownText> asks(MarkdownText text) {
    List<MarkdownText> items = ListItems.of(text);
    return items.isEmpty() ? FirstCells.of(text) : items;
  }

  /** Returns whether there is nothing to print except the prompt and the clarifying questions. */
  public boolean isEmpty() {
    return numbers.isEmpty() && diagrams.isEmpty() && lists.isEmpty();
  }
}
