package dev.cribsheet.render.sheet;

import java.util.ArrayList;
import java.util.List;

/** The blocks of a sheet in columns, two per page, with their measured heights. */
record Columns(List<List<DraftBlock>> columns, SheetMeasure measure) {
  /** With more blocks, there are too many combinations to try. */
  private static final int MAX_BLOCKS = 10;

  Columns {
    columns = columns.stream().map(List::copyOf).toList();
  }

  /** Returns the height of the longest column, in mm. */
  double height() {
    return columns.stream().mapToDouble(measure::height).max().orElse(0);
  }

  /** Returns the height of one column, in mm. */
  double height(int column) {
    return measure.height(columns.get(column));
  }

  /** Returns the number of blocks that are divided among columns. */
  long divided() {
    return columns.stream()
        .flatMap(List::stream)
        .filter(DraftBlock::continued)
        .map(DraftBlock::id)
        .distinct()
        .count();
  }

  /** Returns the columns with each block where its author put it. */
  static Columns usual(SheetDraft draft, SheetMeasure measure) {
    return of(draft, measure, draft.blocks().stream().map(DraftBlock::inEnd).toList());
  }

  /**
   * Returns the split that fits and moves the fewest blocks out of the column that the author
   * chose; if none fits, the split whose longer column is shortest. The blocks keep their order.
   */
  static Columns rearranged(SheetDraft draft, SheetMeasure measure) {
    Columns best = usual(draft, measure);
    int blocks = draft.blocks().size();
    if (blocks > MAX_BLOCKS) {
      return best;
    }
    int fewest = Integer.MAX_VALUE;
    for (int moved = 0; moved < 1 << blocks; moved++) {
      List<Boolean> inEnd = new ArrayList<>();
      for (int i = 0; i < blocks; i++) {
        inEnd.add(draft.blocks().get(i).inEnd() != ((moved >> i & 1) == 1));
      }
      Columns other = of(draft, measure, inEnd);
      int moves = other.height() > measure.available() ? blocks : Integer.bitCount(moved);
      if (moves < fewest || moves == fewest && other.height() < best.height()) {
        best = other;
        fewest = moves;
      }
    }
    return best;
  }

  private static Columns of(SheetDraft draft, SheetMeasure measure, List<Boolean> inEnd) {
    List<DraftBlock> start = new ArrayList<>();
    List<DraftBlock> end = new ArrayList<>();
    for (int i = 0; i < draft.blocks().size(); i++) {
      (inEnd.get(i) ? end : start).add(draft.blocks().get(i));
    }
    return new Columns(List.of(start, end), measure);
  }
}
