package dev.cribsheet.render.sheet;

import java.util.List;

/**
 * A sheet laid out on its pages; if it does not fit, the best attempt.
 *
 * @param brief whether details were left out
 * @param over how much too long the longest column is, in mm; negative when there is room below it
 * @param overLines how many lines of text too long it is, rounded up; 0 when the sheet fits
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

  /** The room below the longest column, in mm; 0 when the sheet does not fit. */
  double room() {
    return Math.max(0, -over);
  }

  /** The same lists in another type size. */
  FittedSheet in(TypeSize otherSize, List<Side> otherSides) {
    return new FittedSheet(draft, otherSize, brief, otherSides, 0, 0, overColumn);
  }

  /** The blocks of the column that is too long. */
  List<DraftBlock> longColumn() {
    Side side = sides.get(overColumn / 2);
    return overColumn % 2 == 0 ? side.start() : side.end();
  }
}
