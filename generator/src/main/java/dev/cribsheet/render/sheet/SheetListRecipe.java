package dev.cribsheet.render.sheet;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.render.html.PageRecipe;
import dev.cribsheet.render.html.PageScope;
import dev.cribsheet.render.html.SheetListViews;
import dev.cribsheet.render.pdf.PageSketch;
import dev.cribsheet.site.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Says how the page of all sheets is made. */
final class SheetListRecipe {
  private SheetListRecipe() {}

  /**
   * The recipe.
   *
   * @param sketch the first page of what has these addresses
   */
  static PageRecipe of(PageScope scope, Function<Sheet, PageSketch> sketch) {
    String title = scope.t("page.sheets");
    return new PageRecipe(
        PageKind.SHEETS.key(),
        PageKind.SHEETS.url(),
        title,
        scope.t("head.title", Map.of("page", title, "site", scope.site().config().title())),
        scope.t("description.sheets"),
        Optional.empty(),
        Optional.empty(),
        page -> List.of(),
        page -> PageRecipe.Neighbours.NONE,
        (page, results) ->
            SheetListViews.page(page, results, files -> Thumbnails.of(sketch.apply(files))));
  }
}
