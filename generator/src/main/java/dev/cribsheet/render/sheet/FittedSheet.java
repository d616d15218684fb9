package dev.cribsheet.render.sheet;

import java.util.List;

/**
 * A sheet that has its place on its pages, or as near to it as the fit could come.
 *
 * @param brief whether details were left out
 * @param over how far the longest column is too long, in mm; 0 when the sheet fits
 * @param overLines the same in lines of text, rounded up
 * @param overColumn the column that is too long, counted from 0 through all pages
 */
record FittedSheet(
    SheetDraft draft,
    TypeSize size,
    boolean brief,
    List<Side> sides,
    double over,
    int overLines,
    int overColumn) {
  /**
   * One page.
   *
   * @param startLines lines to write on that the first column has room for
   * @param endLines lines to write on that the second column has room for
   */
  record Side(List<DraftBlock> start, List<DraftBlock> end, int startLines, int endLines) {
    Side {
      start = List.copyOf(start);
      end = List.copyOf(end);
    }
  }

  FittedSheet {
    sides = List.copyOf(sides);
  }

  /** True when everything stands on its pages. */
  boolean fits() {
    return over <= 0;
  }

  /** The blocks of the column that is too long. */
  List<DraftBlock> longColumn() {
    Side side = sides.get(overColumn / 2);
    return overColumn % 2 == 0 ? side.start() : side.end();
  }
}
