package dev.cribsheet.render.sheet;

import java.util.List;
import java.util.Map;

/**
 * The measurements of a sheet at one type size, all in mm.
 *
 * @param available the height of a column
 * @param startHead the space above blank lines in the first column
 * @param endHead the same in the second column, where the lines have a heading
 * @param line the height of a line of text
 * @param spans the heights of each block, by its id
 */
record SheetMeasure(
    double available, double startHead, double endHead, double line, Map<String, Span> spans) {
  /**
   * The heights inside a block.
   *
   * @param gap the gap to a block above, if this one was measured at the top of a column; otherwise
   *     0
   * @param head the part above its first entry
   * @param entries each entry with the gap below it
   * @param more the line that says how many entries were dropped
   * @param tail the part below its last entry, including the gap to the next block
   */
  record Span(double gap, double head, List<Double> entries, double more, double tail) {
    Span {
      entries = List.copyOf(entries);
    }

    /** Returns the height of the whole block as measured, in mm. */
    double height() {
      return head + entries.stream().mapToDouble(Double::doubleValue).sum() + more + tail;
    }
  }

  static final int COLUMNS_PER_PAGE = 2;

  /** The height that "continued" in a list's heading may add. */
  private static final double HEADING = 17 * 25.4 / 72;

  /** The height that a group's heading may add, with the gap above it. */
  private static final double GROUP = 31 * 25.4 / 72;

  SheetMeasure {
    spans = Map.copyOf(spans);
  }

  /** Returns the same measurements for columns of another height. */
  SheetMeasure within(double height) {
    return new SheetMeasure(height, startHead, endHead, line, spans);
  }

  /** Returns the height of a block or a part of a block. */
  double height(DraftBlock block) {
    Span span = spans.get(block.id());
    double more = block.dropped() > 0 ? span.more() : 0;
    double heading = span.gap() + span.head() + (block.continued() ? HEADING : 0);
    return heading + entries(block) + more + span.tail();
  }

  double entries(DraftBlock block) {
    double height = 0;
    for (int i = 0; i < block.items().size(); i++) {
      height += entry(block, i);
    }
    return height;
  }

  /** Returns the height of an entry, with the heading of its group if the entry is the first. */
  double entry(DraftBlock block, int entry) {
    DraftItem item = block.items().get(entry);
    return entry(block, item) + (block.startsGroup(entry) && !item.headed() ? GROUP : 0);
  }

  /** Returns the height of an entry of a block. */
  double entry(DraftBlock block, DraftItem item) {
    return spans.get(block.id()).entries().get(item.index());
  }

  /**
   * Returns by how many mm the blocks are too tall for all columns on this many pages; negative if
   * there is room left.
   */
  double excess(List<DraftBlock> blocks, int pages) {
    double gaps = blocks.stream().mapToDouble(block -> spans.get(block.id()).gap()).sum();
    double all = blocks.stream().mapToDouble(this::height).sum() - gaps;
    return all - pages * COLUMNS_PER_PAGE * available;
  }

  /** Returns the gap above a block, which is omitted at the top of a column. */
  double gapAbove(DraftBlock block) {
    return spans.get(block.id()).gap();
  }

  /** Returns the height of a column; its first block has no gap above. */
  double height(List<DraftBlock> column) {
    double gap = column.isEmpty() ? 0 : gapAbove(column.get(0));
    return column.stream().mapToDouble(this::height).sum() - gap;
  }
}
