package dev.cribsheet.pack;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.model.Article;
import dev.cribsheet.content.model.Checklist;
import dev.cribsheet.content.model.Item;
import dev.cribsheet.content.model.NumberTable;
import dev.cribsheet.content.model.SheetOutline;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.content.model.StepPart;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.model.MarkdownDocument;
import dev.cribsheet.pack.PublicName.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lists the ids, anchors and aliases of a content folder, which are the interface of a pack. */
final class PublicNames {
  private PublicNames() {}

  static List<PublicName> of(Content content) {
    List<PublicName> names = new ArrayList<>();
    content.articles().filter(article -> !article.draft()).map(PublicNames::of).forEach(names::add);
    content.checklists().forEach(list -> names.add(of(list)));
    content.sheets().forEach(sheet -> names.add(of(sheet)));
    content
        .redFlags()
        .forEach(
            flag ->
                names.add(entry("red flag", flag.id(), flag.aliases(), flag.source(), List.of())));
    content
        .signals()
        .signals()
        .forEach(signal -> names.add(withId("signal", signal.id(), signal.source())));
    content
        .topics()
        .orElse(List.of())
        .forEach(topic -> names.add(withId("topic", topic.id(), topic.source())));
    content.studyPaths().forEach(path -> names.add(withId("path", path.id(), path.source())));
    for (NumberTable table : content.numbers()) {
      names.add(withId("table", table.id(), table.source()));
      table.rows().forEach(row -> names.add(withId("number", row.id(), row.source())));
    }
    content.terms().forEach(term -> names.add(withId("term", term.id(), term.source())));
    content
        .assets()
        .forEach(
            asset ->
                names.add(
                    PublicName.of(
                        "file",
                        asset.path(),
                        Remedy.FILE,
                        SourceRef.file(asset.file().shownPath()))));
    return names;
  }

  private static PublicName of(Article article) {
    Stream<PublicName> anchors = anchors(article.body(), article.source());
    if (article instanceof Step step) {
      List<String> others = Stream.concat(Stream.of(step.slug()), step.aliases().stream()).toList();
      List<PublicName> parts = Stream.concat(items(step), anchors).toList();
      return entry("step", step.id(), others, step.idSource(), parts);
    }
    return entry(
        article.kind().name(),
        article.slug(),
        article.aliases(),
        article.source(),
        anchors.toList());
  }

  private static Stream<PublicName> anchors(MarkdownDocument body, SourceRef source) {
    return Stream.concat(
        body.headings().stream()
            .map(h -> PublicName.of("heading", h.id(), Remedy.HEADING, h.source())),
        body.anchors().stream().map(id -> PublicName.of("anchor", id, Remedy.HEADING, source)));
  }

  private static Stream<PublicName> items(Step step) {
    return Stream.of(StepPart.values())
        .flatMap(part -> items("'" + part.anchor() + "' item", step.items(part)));
  }

  private static Stream<PublicName> items(String kind, List<Item> items) {
    return items.stream()
        .map(item -> entry(kind, item.id(), item.aliases(), item.source(), List.of()));
  }

  private static PublicName of(Checklist list) {
    List<PublicName> items = items("item", list.items()).toList();
    return entry("checklist", list.id(), list.aliases(), list.source(), items);
  }

  private static PublicName of(SheetOutline sheet) {
    List<PublicName> items =
        sheet.parts().stream().flatMap(part -> items("item", part.items())).toList();
    return entry("sheet", sheet.id(), sheet.aliases(), sheet.source(), items);
  }

  private static PublicName entry(
      String kind, String id, List<String> others, SourceRef source, List<PublicName> parts) {
    return new PublicName(kind, id, others, Remedy.ALIAS, source, parts);
  }

  /** Returns the name of an entry whose kind has no aliases. */
  private static PublicName withId(String kind, String id, SourceRef source) {
    return PublicName.of(kind, id, Remedy.ID, source);
  }
}
