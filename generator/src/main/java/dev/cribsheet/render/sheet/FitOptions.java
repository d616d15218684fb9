package dev.cribsheet.render.sheet;

import dev.cribsheet.site.SiteSheet;
import java.util.List;

/**
 * The type sizes and the number of pages that the fitter may choose from.
 *
 * @param sizes type sizes, preferred first
 * @param larger type sizes for a sheet that would leave much of its page empty, largest first
 * @param pages the maximum number of pages
 */
record FitOptions(List<TypeSize> sizes, List<TypeSize> larger, int pages) {
  private static final int TWO_PAGES = 2;
  private static final List<TypeSize> SMALL =
      List.of(TypeSize.REGULAR, TypeSize.COMPACT, TypeSize.LEAST);
  private static final List<TypeSize> LARGER_STEP = List.of(TypeSize.RELAXED, TypeSize.OPEN);
  private static final List<TypeSize> LARGER =
      List.of(TypeSize.ROOMY, TypeSize.RELAXED, TypeSize.OPEN);

  /**
   * Returns the options for a sheet. A step's sheet grows less than others, and large print may
   * take a second page.
   */
  static FitOptions of(SiteSheet sheet, boolean large) {
    return large
        ? only(TypeSize.LARGE, sheet)
        : new FitOptions(
            SMALL, sheet.step().isPresent() ? LARGER_STEP : LARGER, sheet.outline().pages());
  }

  /** Returns the options for a sheet in one type size, in which it may take a second page. */
  static FitOptions only(TypeSize size, SiteSheet sheet) {
    int pages = Math.max(TWO_PAGES, sheet.outline().pages());
    return new FitOptions(List.of(size), List.of(), pages);
  }

  /** Returns the type sizes of diagrams, in points, preferred first. */
  List<Double> diagrams() {
    return sizes.size() == 1 ? List.of(12.0, 10.7, 10.0, 8.5) : List.of(8.5);
  }

  /** Returns the smallest size; entries are dropped only at this size. */
  TypeSize last() {
    return sizes.get(sizes.size() - 1);
  }
}
