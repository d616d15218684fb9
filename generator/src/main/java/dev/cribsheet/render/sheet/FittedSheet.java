package dev.cribsheet.render.sheet;

import java.util.Collections;
import java.util.List;

/**
 * A sheet laid out on its pages; if it does not fit, the best attempt.
 *
 * @param brief whether details were left out
 * @param over the excess height of the longest column, in mm; negative if there is room below it
 * @param overLines the excess in lines of text, rounded up; 0 if the sheet fits
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
  /** One page, with the number of blank lines for notes in each column. */
  record Side(List<DraftBlock> start, List<DraftBlock> end, int startLines, int endLines) {
    Side {
      start = List.copyOf(start);
      end = List.copyOf(end);
    }

    /** Returns whether the page has only blank lines. */
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

  /** Returns the space below the longest column, in mm; 0 if the sheet does not fit. */
  double room() {
    return Math.max(0, -over);
  }

  /** Returns the number of lists; a list that is divided among columns counts for each. */
  int parts() {
    return sides.stream().mapToInt(side -> side.start().size() + side.end().size()).sum();
  }

  /** Returns whether it has fewer details or entries than the other one. */
  boolean leavesOutMore(FittedSheet other) {
    return brief && !other.brief || draft.dropped() > other.draft.dropped();
  }

  /** Returns its first page this many times. */
  FittedSheet repeated(int pages) {
    List<Side> same = Collections.nCopies(pages, sides.get(0));
    return new FittedSheet(draft, size, brief, same, over, overLines, overColumn);
  }

  /** Returns the same pages without blank lines. */
  FittedSheet withoutLines() {
    List<Side> bare = sides.stream().map(side -> new Side(side.start(), side.end(), 0, 0)).toList();
    return new FittedSheet(draft, size, brief, bare, over, overLines, overColumn);
  }

  /** Returns the same lists in another type size. */
  FittedSheet in(TypeSize otherSize, List<Side> otherSides) {
    return new FittedSheet(draft, otherSize, brief, otherSides, 0, 0, overColumn);
  }

  /** Returns the blocks of the column that is too long. */
  List<DraftBlock> longColumn() {
    Side side = sides.get(overColumn / 2);
    return overColumn % 2 == 0 ? side.start() : side.end();
  }
}
