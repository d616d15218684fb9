package dev.cribsheet.render.sheet;

import java.util.List;

/**
 * What a fit may choose from.
 *
 * @param sizes of type, the best first
 * @param pages the most that the sheet may take
 */
record SheetForm(List<SheetSize> sizes, int pages) {
  private static final int LARGE_PAGES = 2;

  /** The usual making. */
  static SheetForm usual(int pages) {
    return new SheetForm(List.of(SheetSize.REGULAR, SheetSize.COMPACT, SheetSize.LEAST), pages);
  }

  /** Large print, which may take a second page. */
  static SheetForm large(int pages) {
    return new SheetForm(List.of(SheetSize.LARGE), Math.max(LARGE_PAGES, pages));
  }

  /** The sizes that the words of a diagram may have, in points, the best first. */
  List<Double> diagrams() {
    return sizes.contains(SheetSize.LARGE) ? List.of(12.0, 10.0, 8.5) : List.of(8.5);
  }

  /** The size that entries are dropped at. */
  SheetSize last() {
    return sizes.get(sizes.size() - 1);
  }
}
