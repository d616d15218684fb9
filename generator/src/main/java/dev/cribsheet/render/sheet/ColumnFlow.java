package dev.cribsheet.render.sheet;

import java.util.ArrayList;
import java.util.List;

/** Fills columns with blocks in order; a long block continues in the next column. */
record ColumnFlow(SheetMeasure measure) {
  private static final int MAX_TRIES = 12;

  /** The minimum height of a part of a divided list, in mm. */
  private static final double MIN_PART = 9;

  /** Returns the blocks on this many pages, with balanced columns on the last page. */
  Columns on(int pages, List<DraftBlock> blocks) {
    List<List<DraftBlock>> full =
        fill(blocks, measure.available(), pages * SheetMeasure.COLUMNS_PER_PAGE);
    int before = (pages - 1) * SheetMeasure.COLUMNS_PER_PAGE;
    List<DraftBlock> last = new ArrayList<>();
    full.subList(before, full.size()).forEach(last::addAll);
    List<List<DraftBlock>> all = new ArrayList<>(full.subList(0, before));
    all.addAll(even(last));
    return new Columns(all, measure);
  }

  /**
   * Returns two columns, as even as possible; blocks are divided only if they do not fit otherwise.
   */
  private List<List<DraftBlock>> even(List<DraftBlock> pieces) {
    List<DraftBlock> blocks = joined(pieces);
    List<List<DraftBlock>> best = List.of();
    double least = measure.available();
    for (int first = blocks.size(); first > 0; first--) {
      List<DraftBlock> start = blocks.subList(0, first);
      List<DraftBlock> end = blocks.subList(first, blocks.size());
      double height = Math.max(measure.height(start), measure.height(end));
      if (height <= least) {
        best = List.of(start, end);
        least = height;
      }
    }
    return best.isEmpty() ? divided(blocks) : best;
  }

  private List<List<DraftBlock>> divided(List<DraftBlock> blocks) {
    double low = measure.height(blocks) / SheetMeasure.COLUMNS_PER_PAGE;
    double high = measure.available();
    List<List<DraftBlock>> best = fill(blocks, high, SheetMeasure.COLUMNS_PER_PAGE);
    for (int i = 0; i < MAX_TRIES && low < high; i++) {
      double middle = (low + high) / 2;
      List<List<DraftBlock>> tried = fill(blocks, middle, SheetMeasure.COLUMNS_PER_PAGE);
      if (measure.height(tried.get(1)) <= middle && measure.height(tried.get(0)) <= middle) {
        best = tried;
        high = middle;
      } else {
        low = middle;
      }
    }
    return best;
  }

  /** Joins adjacent parts of the same block. */
  private static List<DraftBlock> joined(List<DraftBlock> pieces) {
    List<DraftBlock> blocks = new ArrayList<>();
    for (DraftBlock piece : pieces) {
      int last = blocks.size() - 1;
      if (last >= 0 && blocks.get(last).id().equals(piece.id())) {
        blocks.set(last, blocks.get(last).joined(piece));
      } else {
        blocks.add(piece);
      }
    }
    return blocks;
  }

  /** Fills each column as far as possible; the last one takes the rest. */
  private List<List<DraftBlock>> fill(List<DraftBlock> blocks, double height, int columns) {
    List<List<DraftBlock>> filled = new ArrayList<>();
    List<DraftBlock> left = new ArrayList<>(blocks);
    while (filled.size() < columns - 1) {
      List<DraftBlock> column = new ArrayList<>();
      fillOne(column, left, height);
      filled.add(column);
    }
    filled.add(left);
    return filled;
  }

  private void fillOne(List<DraftBlock> column, List<DraftBlock> left, double height) {
    double room = height;
    while (!left.isEmpty()) {
      DraftBlock block = left.get(0);
      double needed = measure.height(block);
      if (needed > room) {
        int count = fitting(block, room);
        int size = block.items().size();
        boolean tooShort =
            count > 0
                && (count == 1 && size > 3
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
