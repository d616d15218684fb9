package dev.cribsheet.render.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Fills columns with blocks in order; a block that does not fit is continued in the next column.
 */
record ColumnFlow(SheetMeasure measure) {
  private static final int MAX_TRIES = 12;

  /** The columns for which it is decided one by one whether they may end within a block. */
  private static final int MAX_BREAKS = 5;

  /** No column may end within a block. */
  private static final int NOWHERE = 0;

  /** Every column may end within a block. */
  private static final int ANYWHERE = -1;

  /** The minimum height of a part of a divided list, in mm. */
  private static final double MIN_PART = 9;

  /**
   * Returns the blocks on this many pages. The first columns divide as few blocks as possible; with
   * as few, the columns are as even as possible. Later columns divide blocks only if all must.
   */
  Columns on(int pages, List<DraftBlock> blocks) {
    int columns = pages * SheetMeasure.COLUMNS_PER_PAGE;
    Columns whole = even(blocks, columns, NOWHERE);
    return whole.height() <= measure.available()
        ? whole
        : IntStream.range(1, 1 << Math.min(columns - 1, MAX_BREAKS))
            .mapToObj(divided -> even(blocks, columns, divided))
            .filter(filled -> filled.height() <= measure.available())
            .min(
                Comparator.comparingLong(Columns::divided)
                    .thenComparingDouble(filled -> filled.height()))
            .orElseGet(() -> even(blocks, columns, ANYWHERE));
  }

  /**
   * Returns the columns with the lowest height that holds all blocks.
   *
   * @param divided the columns that may end within a block, one bit each
   */
  private Columns even(List<DraftBlock> blocks, int columns, int divided) {
    double low = measure.height(blocks) / columns;
    double high = measure.available();
    Columns best = fill(blocks, high, columns, divided);
    boolean fits = best.height() <= high;
    for (int i = 0; i < MAX_TRIES && fits && low < high; i++) {
      double middle = (low + high) / 2;
      Columns tried = fill(blocks, middle, columns, divided);
      if (tried.height() <= middle) {
        best = tried;
        high = middle;
      } else {
        low = middle;
      }
    }
    return best;
  }

  /** Fills each column as far as possible; the last one takes the rest. */
  private Columns fill(List<DraftBlock> blocks, double height, int columns, int divided) {
    List<List<DraftBlock>> filled = new ArrayList<>();
    List<DraftBlock> left = new ArrayList<>(blocks);
    while (filled.size() < columns - 1) {
      List<DraftBlock> column = new ArrayList<>();
      fillOne(column, left, height, (divided >> Math.min(filled.size(), MAX_BREAKS) & 1) == 1);
      filled.add(column);
    }
    filled.add(left);
    return new Columns(filled, measure);
  }

  private void fillOne(
      List<DraftBlock> column, List<DraftBlock> left, double height, boolean divide) {
    double room = height + (left.isEmpty() ? 0 : measure.gapAbove(left.get(0)));
    while (!left.isEmpty()) {
      DraftBlock block = left.get(0);
      double needed = measure.height(block);
      if (needed > room) {
        int count = divide ? fitting(block, room) : 0;
        int size = block.items().size();
        boolean tooShort =
            count > 0
                && (count < 3 && size > 3
                    || measure.entries(block.head(count)) < MIN_PART
                    || measure.entries(block.tail(count)) < MIN_PART);
        if (count > 0 && count < size && (!tooShort && !block.whole() || column.isEmpty())) {
          column.add(block.head(count));
          left.set(0, block.tail(count));
        }
        return;
      }
      column.add(block);
      left.remove(0);
      room -= needed;
    }
  }

  private int fitting(DraftBlock block, double room) {
    int count = 0;
    double height = measure.height(block.head(0));
    for (int i = 0; i < block.items().size(); i++) {
      height += measure.entry(block, i);
      if (height > room) {
        break;
      }
      count++;
    }
    int left = block.items().size() - count;
    boolean orphan =
        count > 1
            && left > 0
            && (measure.entries(block.tail(count)) < MIN_PART || left == 1 && count > 2);
    return orphan ? count - 1 : count;
  }
}
