package dev.cribsheet.render.sheet;

import java.util.List;
import java.util.Map;

/**
 * What a sheet measures at one size of type, all in mm.
 *
 * @param available height of a column on the shared live area
 * @param startHead what lines to write on need above them in the first column
 * @param endHead the same in the second column, where they have a heading
 * @param line height of a line of text
 * @param spans of each block, by its id
 */
record SheetMeasure(
    double available, double startHead, double endHead, double line, Map<String, Span> spans) {
  /**
   * The heights of a block's parts.
   *
   * @param head above its first entry
   * @param entries each with the gap below it
   * @param more of the line that says how many entries are left out
   * @param tail below its last entry, with the gap to the next block
   */
  record Span(double head, List<Double> entries, double more, double tail) {
    Span {
      entries = List.copyOf(entries);
    }

    /** The height of the whole block, in mm. */
    double height() {
      return head + entries.stream().mapToDouble(Double::doubleValue).sum() + more + tail;
    }
  }

  /** The heading of a list that goes on has a word more, which may need a line of its own. */
  private static final double HEADING = 17 * 25.4 / 72;

  SheetMeasure {
    spans = Map.copyOf(spans);
  }

  /** The same with columns of another height. */
  SheetMeasure within(double height) {
    return new SheetMeasure(height, startHead, endHead, line, spans);
  }

  /** The height of a block, or of the part of it that stands in one column. */
  double height(DraftBlock block) {
    Span span = spans.get(block.id());
    double more = block.dropped() > 0 ? span.more() : 0;
    double heading = span.head() + (block.continued() ? HEADING : 0);
    return heading + entries(block) + more + span.tail();
  }

  /** The height of its entries alone. */
  double entries(DraftBlock block) {
    List<Double> heights = spans.get(block.id()).entries();
    return block.items().stream().mapToDouble(item -> heights.get(item.index())).sum();
  }

  /** The height of blocks under one another. */
  double height(List<DraftBlock> column) {
    return column.stream().mapToDouble(this::height).sum();
  }
}
