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
 * @param spans height of each block with the gap below it, by its kind
 */
record SheetMeasure(
    double available, double startHead, double endHead, double line, Map<String, Double> spans) {
  SheetMeasure {
    spans = Map.copyOf(spans);
  }

  /** The height of blocks under one another. */
  double height(List<DraftBlock> column) {
    return column.stream().mapToDouble(block -> spans.get(block.kind())).sum();
  }
}
