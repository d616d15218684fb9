package dev.cribsheet.render.sheet;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.render.html.PageRecipe;
import dev.cribsheet.render.html.PageScope;
import dev.cribsheet.render.html.SheetListViews;
import dev.cribsheet.view.BookletPageView;
import java.util.List;
import java.util.Optional;

/** Says how the page of the booklet is made. */
final class BookletRecipe {
  private BookletRecipe() {}

  static PageRecipe of(BookletPress press) {
    PageScope scope = press.documents().scope(press.booklet().files());
    return new PageRecipe(
        "booklet",
        press.booklet().files().page(),
        scope.t("page.booklet"),
        SheetDocuments.bookletTitle(scope),
        scope.t("description.booklet"),
        Optional.of(page -> page.link(PageKind.SHEETS)),
        Optional.empty(),
        page -> List.of(),
        page -> PageRecipe.Neighbours.NONE,
        (page, results) ->
            new BookletPageView(
                press.view(page, 0),
                SheetListViews.pdfs(page, press.booklet().files(), results),
                page.link(PageKind.SHEETS)));
  }
}
