package dev.cribsheet.render.sheet;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.render.html.page.KindOrder;
import dev.cribsheet.render.html.page.PageDefinition;
import dev.cribsheet.render.html.page.PageDefinition.Neighbours;
import dev.cribsheet.render.html.part.SheetListViews;
import dev.cribsheet.render.pdf.PageThumbnail;
import dev.cribsheet.site.Sheet;
import dev.cribsheet.site.SiteSheet;
import dev.cribsheet.view.page.BookletPageView;
import dev.cribsheet.view.page.SheetPageView;
import dev.cribsheet.view.part.LinkView;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Defines the pages of sheets, of the booklet and of the list of sheets. */
record SheetPageDefinitions(SheetDocuments documents, SheetRenderer renderer) {
  private static final Optional<Function<PageContext, LinkView>> UNDER_LIST =
      Optional.of(page -> page.link(PageKind.SHEETS));

  PageDefinition sheet(SiteSheet sheet) {
    PageContext scope = documents.scope(sheet.files());
    String path = sheet.outline().path();
    return new PageDefinition(
        "sheet",
        sheet.files().page(),
        sheet
            .step()
            .map(step -> step.content().shortTitle())
            .orElseGet(() -> SheetListViews.title(scope, sheet)),
        SheetDocuments.title(scope, sheet),
        SheetDocuments.description(scope, sheet),
        UNDER_LIST,
        Optional.of(path).filter(file -> !file.isEmpty()),
        page -> List.of(),
        page -> Neighbours.NONE,
        (page, results) ->
            new SheetPageView(
                new SheetViews(page, Optional.empty(), Optional.empty())
                    .sheet(renderer.fitted(sheet)),
                SheetListViews.pdfs(page, sheet.files(), results),
                SheetListViews.back(page, sheet)));
  }

  PageDefinition booklet(BookletRenderer booklet) {
    Sheet files = booklet.booklet().files();
    PageContext scope = documents.scope(files);
    String title = scope.t("page.booklet");
    return new PageDefinition(
        "booklet",
        files.page(),
        title,
        SheetDocuments.title(scope, title),
        scope.t("description.booklet"),
        UNDER_LIST,
        Optional.empty(),
        page -> List.of(),
        page -> Neighbours.NONE,
        (page, results) ->
            new BookletPageView(
                booklet.view(page, Optional.empty()),
                SheetListViews.pdfs(page, files, results),
                page.link(PageKind.SHEETS)));
  }

  /** Returns the page that lists all sheets, each with its first page as a thumbnail. */
  PageDefinition list(Function<Sheet, PageThumbnail> thumbnail) {
    PageContext scope = documents.scope(PageKind.SHEETS.url());
    String title = scope.t("page.sheets");
    return new PageDefinition(
        PageKind.SHEETS.key(),
        PageKind.SHEETS.url(),
        title,
        SheetDocuments.title(scope, title),
        scope.t("description.sheets"),
        Optional.empty(),
        Optional.empty(),
        page -> List.of(),
        page -> KindOrder.neighbours(page, PageKind.SHEETS),
        (page, results) ->
            SheetListViews.page(page, results, files -> Thumbnails.of(thumbnail.apply(files))));
  }
}
