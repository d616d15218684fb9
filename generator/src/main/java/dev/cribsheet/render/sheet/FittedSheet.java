package dev.cribsheet.render.sheet;

import java.util.List;

/**
 * A sheet laid out on its pages; if it does not fit, the best attempt.
 *
 * @param brief whether details were left out
 * @param over how much too long the longest column is, in mm; 0 when the sheet fits
 * @param overLines the same in lines of text, rounded up
 * @param overColumn the longest column, counted from 0 across all pages
 */
record FittedSheet(
    SheetDraft draft,
    TypeSize size,
    boolean brief,
    List<Side> sides,
    double over,
    int overLines,
    int overColumn) {
  /** One page, with how many blank lines to write on fit in each column. */
  record Side(List<DraftBlock> start, List<DraftBlock> end, int startLines, int endLines) {
    Side {
      start = List.copyOf(start);
      end = List.copyOf(end);
    }

    /** True for a page of blank lines only. */
    boolean isBlank() {
      return start.isEmpty() && end.isEmpty();
    }
  }

  FittedSheet {
    sides = List.copyOf(sides);
  }

  boolean fits() {
    return over <= 0;
  }

  /** The blocks of the column that is too long. */
  List<DraftBlock> longColumn() {
    Side side = sides.get(overColumn / 2);
    return overColumn % 2 == 0 ? side.start() : side.end();
  }
}
