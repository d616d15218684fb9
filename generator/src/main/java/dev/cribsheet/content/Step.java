package dev.cribsheet.content;

import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.MarkdownDocument;
import dev.cribsheet.markdown.MarkdownText;
import java.util.List;
import java.util.Optional;

/**
 * One timed step of the framework.
 *
 * @param path of its file below the content folder
 * @param order the leading number of its file name
 * @param slug its part of the address
 * @param shortTitle at most {@link #SHORT_TITLE} characters, for navigation
 * @param handover the sentence that leads to the next step
 * @param example path of a question's file, as the author wrote it
 * @param idSource where the id stands, or else the title
 * @param numbers ids of rows of {@code numbers.yaml}
 */
public record Step(
    String path,
    int order,
    String slug,
    String id,
    String title,
    String shortTitle,
    TimeBox time,
    MarkdownText goal,
    MarkdownText output,
    MarkdownDocument body,
    List<Item> say,
    List<ItemGroup> ask,
    List<Item> doList,
    List<Item> avoid,
    List<Item> checklist,
    MarkdownText handover,
    MarkdownText shortPlan,
    Optional<Located<String>> example,
    List<Located<String>> numbers,
    List<String> aliases,
    SourceRef idSource,
    SourceRef source) {
  /** The most characters that a short title may have. */
  public static final int SHORT_TITLE = 18;

  public Step {
    say = List.copyOf(say);
    ask = List.copyOf(ask);
    doList = List.copyOf(doList);
    avoid = List.copyOf(avoid);
    checklist = List.copyOf(checklist);
    numbers = List.copyOf(numbers);
    aliases = List.copyOf(aliases);
  }
}
