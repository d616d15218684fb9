package dev.cribsheet.render.sheet;

import dev.cribsheet.site.SiteSheet;
import java.util.List;
import java.util.Optional;

/**
 * What the fitter may choose from.
 *
 * @param roomy the type size for a sheet that would leave much of its page empty
 * @param sizes type sizes, the best first
 * @param pages the maximum number of pages
 */
record FitOptions(Optional<TypeSize> roomy, List<TypeSize> sizes, int pages) {
  private static final int LARGE_PAGES = 2;
  private static final List<TypeSize> SMALL =
      List.of(TypeSize.REGULAR, TypeSize.COMPACT, TypeSize.LEAST);

  /** All step sheets use the same sizes; large print may take a second page. */
  static FitOptions of(SiteSheet sheet, boolean large) {
    int pages = sheet.outline().pages();
    if (large) {
      int most = Math.max(LARGE_PAGES, pages);
      return new FitOptions(Optional.empty(), List.of(TypeSize.LARGE), most);
    }
    boolean alike = sheet.step().isPresent();
    return new FitOptions(alike ? Optional.empty() : Optional.of(TypeSize.ROOMY), SMALL, pages);
  }

  /** The type sizes of diagrams, in points, the best first. */
  List<Double> diagrams() {
    return sizes.contains(TypeSize.LARGE) ? List.of(12.0, 10.0, 8.5) : List.of(8.5);
  }

  /** The smallest size; entries are dropped only at this one. */
  TypeSize last() {
    return sizes.get(sizes.size() - 1);
  }
}
