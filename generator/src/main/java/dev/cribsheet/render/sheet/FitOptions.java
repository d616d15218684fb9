package dev.cribsheet.render.sheet;

import dev.cribsheet.site.SiteSheet;
import java.util.List;
import java.util.Optional;

/**
 * What a fit may choose from.
 *
 * @param roomy the size for a sheet that would leave much of its page empty
 * @param sizes of type, the best first
 * @param pages the most that the sheet may take
 */
record FitOptions(Optional<TypeSize> roomy, List<TypeSize> sizes, int pages) {
  private static final int LARGE_PAGES = 2;
  private static final List<TypeSize> SMALL =
      List.of(TypeSize.REGULAR, TypeSize.COMPACT, TypeSize.LEAST);

  /** The sheets of the steps are all set alike; large print may take a second page. */
  static FitOptions of(SiteSheet sheet, boolean large) {
    int pages = sheet.outline().pages();
    if (large) {
      int most = Math.max(LARGE_PAGES, pages);
      return new FitOptions(Optional.empty(), List.of(TypeSize.LARGE), most);
    }
    boolean alike = sheet.step().isPresent();
    return new FitOptions(alike ? Optional.empty() : Optional.of(TypeSize.ROOMY), SMALL, pages);
  }

  /** The sizes that the words of a diagram may have, in points, the best first. */
  List<Double> diagrams() {
    return sizes.contains(TypeSize.LARGE) ? List.of(12.0, 10.0, 8.5) : List.of(8.5);
  }

  /** The size that entries are dropped at. */
  TypeSize last() {
    return sizes.get(sizes.size() - 1);
  }
}
