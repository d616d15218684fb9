package dev.cribsheet.content.model;

import dev.cribsheet.markdown.model.EstimateResult;
import dev.cribsheet.markdown.model.Heading;
import dev.cribsheet.markdown.model.MarkdownDiagram;
import dev.cribsheet.markdown.model.MarkdownDocument;
import dev.cribsheet.markdown.model.MarkdownSection;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.markdown.model.TextParts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The parts of a question's text that its sheet shows.
 *
 * @param asks its clarifying questions, if they are one list or the rows of tables; in a table,
 *     each is followed by what you hear
 * @param numbers the results of its first estimate
 * @param calls the calls in the code below a heading
 * @param entities the rows of the first table below a heading
 * @param lists the items of each list, by heading, in the order of the sheet
 * @param others the headings that should have such a part below them but do not
 */
public record QuestionParts(
    List<List<MarkdownText>> asks,
    List<EstimateResult> numbers,
    List<MarkdownDiagram> diagrams,
    Map<Heading, List<Call>> calls,
    Map<Heading, List<List<MarkdownText>>> entities,
    Map<Heading, List<MarkdownText>> lists,
    List<Heading> others) {
  private static final List<String> LISTS =
      List.of(Anchors.DECISIONS, Anchors.FAILURES, Anchors.TRAPS);

  /** Returns the parts of a question's body. */
  public static QuestionParts of(MarkdownDocument body) {
    List<Heading> others = new ArrayList<>();
    Map<Heading, List<MarkdownText>> lists = new LinkedHashMap<>();
    LISTS.forEach(id -> lists.putAll(below(id, body, TextParts::items, others)));
    return new QuestionParts(
        body.sections().stream()
            .filter(section -> is(Anchors.CLARIFY, section))
            .flatMap(section -> asks(section.body()).stream())
            .toList(),
        body.sections().stream()
            .map(section -> EstimateResult.of(section.body()))
            .filter(results -> !results.isEmpty())
            .findFirst()
            .orElse(List.of()),
        ContentDiagrams.of("", body).getOrDefault("", List.of()),
        below(Anchors.CALLS, body, Call::in, others),
        below(Anchors.DATA, body, QuestionParts::entities, others),
        lists,
        others);
  }

  /**
   * Reads the content below the headings with this id; adds the headings without such content to
   * the others.
   */
  private static <T> Map<Heading, List<T>> below(
      String id,
      MarkdownDocument body,
      Function<MarkdownText, List<T>> reader,
      List<Heading> others) {
    Map<Heading, List<T>> found = new LinkedHashMap<>();
    for (MarkdownSection section : body.sections()) {
      if (is(id, section)) {
        found.put(section.heading().get(), reader.apply(section.body()));
      }
      section.inner().stream()
          .filter(heading -> heading.named() && heading.id().equals(id))
          .forEach(
              heading -> found.put(heading, reader.apply(TextParts.under(id, section.body()))));
    }
    found.forEach(
        (heading, parts) -> {
          if (parts.isEmpty()) {
            others.add(heading);
          }
        });
    found.values().removeIf(List::isEmpty);
    return found;
  }

  private static boolean is(String id, MarkdownSection section) {
    return section.heading().filter(heading -> heading.id().equals(id)).isPresent();
  }

  private static List<List<MarkdownText>> asks(MarkdownText text) {
    List<MarkdownText> items = TextParts.items(text);
    return items.isEmpty()
        ? TextParts.tables(text).stream().flatMap(List::stream).toList()
        : items.stream().map(List::of).toList();
  }

  private static List<List<MarkdownText>> entities(MarkdownText text) {
    return TextParts.tables(text).stream().findFirst().orElse(List.of());
  }

  /** Returns whether there is nothing to print except the prompt and the clarifying questions. */
  public boolean isEmpty() {
    return numbers.isEmpty()
        && diagrams.isEmpty()
        && calls.isEmpty()
        && entities.isEmpty()
        && lists.isEmpty();
  }
}
