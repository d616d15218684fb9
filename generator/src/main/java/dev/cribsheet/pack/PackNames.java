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
import dev.cribsheet.pack.PackName.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lists the ids, anchors and aliases of a content folder, which are the interface of a pack. */
final class PackNames {
  private PackNames() {}

  static List<PackName> of(Content content) {
    List<PackName> names = new ArrayList<>();
    content.articles().filter(article -> !article.draft()).map(PackNames::of).forEach(names::add);
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
                    PackName.of(
                        "file",
                        asset.path(),
                        Remedy.FILE,
                        SourceRef.file(asset.file().shownPath()))));
    return names;
  }

  private static PackName of(Article article) {
    Stream<PackName> anchors = anchors(article.body(), article.source());
    if (article instanceof Step step) {
      List<String> others = Stream.concat(Stream.of(step.slug()), step.aliases().stream()).toList();
      List<PackName> parts = Stream.concat(items(step), anchors).toList();
      return entry("step", step.id(), others, step.idSource(), parts);
    }
    return entry(
        article.kind().name(),
        article.slug(),
        article.aliases(),
        article.source(),
        anchors.toList());
  }

  private static Stream<PackName> anchors(MarkdownDocument body, SourceRef source) {
    return Stream.concat(
        body.headings().stream()
            .map(h -> PackName.of("heading", h.id(), Remedy.HEADING, h.source())),
        body.anchors().stream().map(id -> PackName.of("anchor", id, Remedy.HEADING, source)));
  }

  private static Stream<PackName> items(Step step) {
    return Stream.of(StepPart.values())
        .flatMap(part -> items("'" + part.anchor() + "' item", step.items(part)));
  }

  private static Stream<PackName> items(String kind, List<Item> items) {
    return items.stream()
        .map(item -> entry(kind, item.id(), item.aliases(), item.source(), List.of()));
  }

  private static PackName of(Checklist list) {
    List<PackName> items = items("item", list.items()).toList();
    return entry("checklist", list.id(), list.aliases(), list.source(), items);
  }

  private static PackName of(SheetOutline sheet) {
    List<PackName> items =
        sheet.parts().stream().flatMap(part -> items("item", part.items())).toList();
    return entry("sheet", sheet.id(), sheet.aliases(), sheet.source(), items);
  }

  private static PackName entry(
      String kind, String id, List<String> others, SourceRef source, List<PackName> parts) {
    return new PackName(kind, id, others, Remedy.ALIAS, source, parts);
  }

  /** An entry of a kind that has no aliases. */
  private static PackName withId(String kind, String id, SourceRef source) {
    return PackName.of(kind, id, Remedy.ID, source);
  }
}
