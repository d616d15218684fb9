package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.model.MarkdownDocument;
import dev.cribsheet.markdown.model.MarkdownText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One timed step of the framework.
 *
 * @param shortTitle at most {@link #SHORT_TITLE} characters, for navigation
 * @param texts the parts with a sentence or two; parts that the author left out are absent
 * @param lists the parts with items, by group; parts that the author left out are absent
 * @param example the path of a question's file, as the author wrote it
 * @param notes the labels of lines to write on, on its sheet
 * @param idSource the position of the id, or of the title if there is no id
 */
public record Step(
    ArticleFile file,
    String id,
    String title,
    String shortTitle,
    TimeBox time,
    MarkdownDocument body,
    Map<StepPart, MarkdownText> texts,
    Map<StepPart, List<ItemGroup>> lists,
    Optional<Located<String>> example,
    List<Reference<NumberTable.Row>> numbers,
    List<String> notes,
    SourceRef idSource)
    implements Article {
  /** The maximum number of characters of a short title. */
  public static final int SHORT_TITLE = 18;

  public Step {
    texts = Map.copyOf(texts);
    lists = Map.copyOf(lists);
    numbers = List.copyOf(numbers);
    notes = List.copyOf(notes);
  }

  @Override
  public ArticleKind kind() {
    return ArticleKind.STEP;
  }

  @Override
  public Step with(MarkdownDocument other) {
    return new Step(
        file, id, title, shortTitle, time, other, texts, lists, example, numbers, notes, idSource);
  }

  /** Returns the text of a part; empty if there is none. */
  public MarkdownText text(StepPart part) {
    return texts.getOrDefault(part, MarkdownText.EMPTY);
  }

  /** Returns the groups of a part; empty if it has no items. */
  public List<ItemGroup> groups(StepPart part) {
    return lists.getOrDefault(part, List.of());
  }

  /** Returns the items of a part, from all its groups. */
  public List<Item> items(StepPart part) {
    return groups(part).stream().flatMap(group -> group.items().stream()).toList();
  }

  /** Returns the items of all parts, in the order of the parts. */
  public Stream<Item> items() {
    return Stream.of(StepPart.values()).flatMap(part -> items(part).stream());
  }

  public List<Item> checklist() {
    return items(StepPart.CHECKLIST);
  }
}
