package dev.cribsheet.content;

import dev.cribsheet.content.model.Item;
import dev.cribsheet.content.model.NumberTable;
import dev.cribsheet.content.model.RedFlag;
import dev.cribsheet.content.model.SignalSet;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.markdown.model.MarkdownLink;
import dev.cribsheet.markdown.model.MarkdownText;
import java.util.List;
import java.util.stream.Stream;

/** Finds all links in the content. */
public final class ContentLinks {
  private ContentLinks() {}

  /** Returns all links and images, in no particular order. */
  public static Stream<MarkdownLink> of(Content content) {
    return Stream.of(
            content.articles().flatMap(article -> article.body().links().stream()),
            content.steps().stream().flatMap(ContentLinks::ofStep),
            content.framework().stream().flatMap(framework -> of(framework.lede())),
            content.site().brand().links(),
            of(content.site().tagline(), content.site().lede(), content.site().footer()),
            content.redFlags().stream().flatMap(ContentLinks::ofRedFlag),
            content.checklists().stream().flatMap(list -> ofItems(list.items())),
            content.signals().signals().stream().flatMap(ContentLinks::ofSignal),
            content.topics().orElse(List.of()).stream().flatMap(topic -> of(topic.description())),
            content.numbers().stream().flatMap(ContentLinks::ofNumbers),
            content.terms().stream().flatMap(term -> of(term.definition())),
            content.sheets().stream()
                .flatMap(sheet -> sheet.parts().stream())
                .flatMap(part -> ofItems(part.items())))
        .flatMap(links -> links);
  }

  private static Stream<MarkdownLink> ofStep(Step step) {
    return Stream.concat(
        of(step.texts().values().toArray(MarkdownText[]::new)), ofItems(step.items().toList()));
  }

  private static Stream<MarkdownLink> ofRedFlag(RedFlag flag) {
    return of(flag.looksLike(), flag.why(), flag.instead(), flag.bad(), flag.better());
  }

  private static Stream<MarkdownLink> ofSignal(SignalSet.Signal signal) {
    return Stream.concat(
        of(signal.looksLike()), signal.descriptors().stream().flatMap(ContentLinks::of));
  }

  private static Stream<MarkdownLink> ofNumbers(NumberTable table) {
    return table.rows().stream()
        .flatMap(row -> of(row.name(), row.value(), row.note(), row.origin()));
  }

  private static Stream<MarkdownLink> ofItems(List<Item> items) {
    return items.stream().flatMap(item -> of(item.text(), item.detail()));
  }

  private static Stream<MarkdownLink> of(MarkdownText... texts) {
    return Stream.of(texts).flatMap(text -> text.links().stream());
  }
}
