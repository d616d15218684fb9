package dev.cribsheet.render.sheet;

import dev.cribsheet.render.pdf.MeasuredPage;
import dev.cribsheet.render.pdf.PdfRenderer;
import dev.cribsheet.render.pdf.PlacedBox;
import dev.cribsheet.render.sheet.FittedSheet.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures a draft by laying out all its blocks, with one blank line below each column. */
record SheetMeasurer(SheetDocuments documents, PdfRenderer renderer) {
  /** The CSS class of entries, and of the line that says how many entries were dropped. */
  private static final String ENTRY = "sheet-entry";

  private static final double SAFETY = 1;

  /** The gap above a block, in mm; the first block of a column is measured without it. */
  private static final double GAP = 5;

  private static final String START_LINES = "sheet-start-lines";
  private static final String END_LINES = "sheet-end-lines";

  SheetMeasure measure(SheetDraft draft, TypeSize size) {
    List<DraftBlock> start = trial(draft, false);
    List<DraftBlock> end = trial(draft, true);
    FittedSheet trial =
        new FittedSheet(draft, size, false, List.of(new Side(start, end, 1, 1)), 0, 0, 0);
    MeasuredPage page = renderer.measure(documents.endless(trial), ENTRY);
    int expected = entries(start) + entries(end);
    if (page.marked().size() != expected) {
      throw documents.fault(
          String.format(
              Locale.ROOT,
              "%d elements have the class '%s', but there are %d entries",
              page.marked().size(),
              ENTRY,
              expected));
    }
    Map<String, SheetMeasure.Span> spans = new HashMap<>();
    addSpans(start, START_LINES, page, 0, spans);
    addSpans(end, END_LINES, page, entries(start), spans);
    double above = start.stream().mapToDouble(block -> spans.get(block.id()).height()).sum();
    return new SheetMeasure(
        SheetDocuments.LIVE_HEIGHT - SAFETY - (box(page, START_LINES).top() - above),
        box(page, START_LINES).height() - SheetLayout.NOTE_LINE,
        box(page, END_LINES).height() - SheetLayout.NOTE_LINE,
        size.line(),
        spans);
  }

  /**
   * Returns the blocks to measure; a list that may lose entries gets the line that counts dropped
   * ones.
   */
  private static List<DraftBlock> trial(SheetDraft draft, boolean inEnd) {
    return draft.blocks().stream()
        .filter(block -> block.inEnd() == inEnd)
        .map(block -> block.canDrop() ? block.withDroppedLine() : block)
        .toList();
  }

  private static int entries(List<DraftBlock> blocks) {
    return blocks.stream().mapToInt(SheetMeasurer::entries).sum();
  }

  private static int entries(DraftBlock block) {
    return block.items().size() + (block.dropped() > 0 ? 1 : 0);
  }

  /** Adds the span of each block, which ends where the next one begins, so it includes the gap. */
  private void addSpans(
      List<DraftBlock> column,
      String last,
      MeasuredPage page,
      int first,
      Map<String, SheetMeasure.Span> spans) {
    int entry = first;
    for (int i = 0; i < column.size(); i++) {
      DraftBlock block = column.get(i);
      String next = i + 1 < column.size() ? column.get(i + 1).id() : last;
      List<PlacedBox> boxes = page.marked().subList(entry, entry + entries(block));
      spans.put(
          block.id(),
          span(i == 0 ? GAP : 0, block, box(page, block.id()).top(), boxes, box(page, next).top()));
      entry += boxes.size();
    }
  }

  private static SheetMeasure.Span span(
      double gap, DraftBlock block, double top, List<PlacedBox> boxes, double below) {
    List<Double> heights = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      double end = i + 1 < boxes.size() ? boxes.get(i + 1).top() : boxes.get(i).bottom();
      heights.add(end - boxes.get(i).top());
    }
    double more = block.dropped() > 0 ? heights.remove(heights.size() - 1) : 0;
    return new SheetMeasure.Span(
        gap, boxes.get(0).top() - top, heights, more, below - boxes.get(boxes.size() - 1).bottom());
  }

  private PlacedBox box(MeasuredPage page, String id) {
    return page.box(id).orElseThrow(() -> documents.fault("no element has the id '" + id + "'"));
  }
}
