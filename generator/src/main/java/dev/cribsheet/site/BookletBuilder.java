package dev.cribsheet.site;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.Content;
import dev.cribsheet.content.StandardSheets;
import dev.cribsheet.content.model.Framework;
import dev.cribsheet.content.model.SheetDetail;
import dev.cribsheet.content.model.SheetList;
import dev.cribsheet.content.model.SheetListName;
import dev.cribsheet.content.model.SheetOutline;
import dev.cribsheet.content.model.SheetPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides what is in the booklet: an overview, the steps, a reference, a practice log and pages for
 * notes.
 */
final class BookletBuilder {
  private final Content content;
  private final Sheet files;

  private BookletBuilder(Content content) {
    this.content = content;
    this.files = Sheet.of(Booklet.ID, content.site().sheets(), List.of());
  }

  /** Returns the booklet; empty if the content has no steps. */
  static Optional<Booklet> of(Content content, List<SiteSheet> sheets) {
    return content.steps().isEmpty()
        ? Optional.empty()
        : Optional.of(new BookletBuilder(content).booklet(sheets));
  }

  private Booklet booklet(List<SiteSheet> sheets) {
    List<SiteSheet> all = new ArrayList<>();
    all.add(
        own(
            "overview",
            PageKind.FRAMEWORK.url(),
            part(SheetList.STEPS).show(SheetDetail.FULL),
            part(new SheetListName(SheetList.DIAGRAMS, framework())).ifRoom(),
            part(SheetList.PLAN).inSecond(),
            part(SheetList.SHORT_PLAN).inSecond()));
    sheets.stream().filter(sheet -> sheet.step().isPresent()).forEach(all::add);
    sheets.stream().filter(sheet -> sheet.outline().booklet()).forEach(all::add);
    sheets.stream().filter(sheet -> sheet.id().equals(StandardSheets.NUMBERS)).forEach(all::add);
    if (!content.terms().isEmpty()) {
      all.add(own("glossary", PageKind.NUMBERS.url(), part(SheetList.GLOSSARY)));
    }
    all.add(own("log", PageKind.SHEETS.url(), part(SheetList.LOG), part(SheetList.LOG)));
    return new Booklet(files, all, own("notes", PageKind.SHEETS.url()));
  }

  private String framework() {
    return content.framework().map(Framework::path).orElse("");
  }

  private SheetPart part(SheetList list) {
    return part(SheetListName.all(list));
  }

  private SheetPart part(SheetListName name) {
    return SheetPart.of(name, content.root());
  }

  private SiteSheet own(String name, UrlPath screen, SheetPart... parts) {
    String id = Booklet.ID + "-" + name;
    SheetOutline outline = SheetOutline.generated(id, List.of(parts), content.root());
    Sheet none = new Sheet(id, files.page(), List.of());
    return new SiteSheet(none, outline, screen, Optional.empty());
  }
}
