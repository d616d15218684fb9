package dev.cribsheet.render.sheet;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.render.pdf.PdfFont;
import dev.cribsheet.render.pdf.PdfPress;
import dev.cribsheet.render.pdf.PlacedBox;
import dev.cribsheet.render.pdf.Print;
import dev.cribsheet.site.PaperSize;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.theme.ThemeAssets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Fits sheets and prints them; a sheet is fitted once, however many ask for it. */
final class SheetPress {
  private static final double LIVE_HEIGHT = 255;
  private static final double SAFETY = 1;
  private static final String START_LINES = "sheet-start-lines";
  private static final String END_LINES = "sheet-end-lines";
  private static final double POINT = 25.4 / 72;
  private static final Map<SheetSize, Double> LINES =
      Map.of(
          SheetSize.REGULAR,
          13 * POINT,
          SheetSize.COMPACT,
          12 * POINT,
          SheetSize.LEAST,
          11.5 * POINT);

  private final SheetDocuments documents;
  private final PdfPress press;
  private final Map<String, FittedSheet> fitted = new ConcurrentHashMap<>();

  SheetPress(SheetDocuments documents, ThemeAssets assets, BuildCache cache) {
    this.documents = documents;
    this.press =
        new PdfPress(
            assets.fonts().stream()
                .map(font -> new PdfFont(font.family(), font.weight(), font.ttf()))
                .toList(),
            cache);
  }

  /** The step's sheet, fitted to one page of the shared live area. */
  FittedSheet fitted(SiteStep step) {
    return fitted.computeIfAbsent(
        step.sheet().id(),
        id -> {
          SheetDraft draft = SheetDrafts.draft(documents.scope(step), step);
          return new SheetFitter(this::measure).fit(draft);
        });
  }

  /** The sheet's PDF; nothing for a sheet that does not fit. */
  byte[] pdf(SiteStep step, PaperSize paper, Diagnostics diagnostics) {
    FittedSheet sheet = fitted(step);
    if (!sheet.fits()) {
      return new byte[0];
    }
    Print print = press.print(documents.sheet(sheet, paper));
    FitReport.reportPrint(sheet, paper, print, diagnostics);
    return print.pdf();
  }

  /** Lays every block and one line to write on below each column out, and takes their spans. */
  private SheetMeasure measure(SheetDraft draft, SheetSize size) {
    List<DraftBlock> start = draft.blocks().stream().filter(block -> !block.inEnd()).toList();
    List<DraftBlock> end = draft.blocks().stream().filter(DraftBlock::inEnd).toList();
    FittedSheet trial = new FittedSheet(draft, size, start, end, 1, 1, 0, 0, false);
    Map<String, PlacedBox> boxes = press.boxes(documents.endless(trial), ids(draft));
    Map<String, Double> spans = new HashMap<>();
    addSpans(start, START_LINES, boxes, spans);
    addSpans(end, END_LINES, boxes, spans);
    double above = start.stream().mapToDouble(block -> spans.get(block.kind())).sum();
    return new SheetMeasure(
        LIVE_HEIGHT - SAFETY - (box(boxes, START_LINES).top() - above),
        box(boxes, START_LINES).height() - SheetFitter.NOTE_LINE,
        box(boxes, END_LINES).height() - SheetFitter.NOTE_LINE,
        LINES.get(size),
        spans);
  }

  private static List<String> ids(SheetDraft draft) {
    return Stream.concat(
            Stream.of(START_LINES, END_LINES), draft.blocks().stream().map(SheetPress::id))
        .toList();
  }

  private static String id(DraftBlock block) {
    return "sheet-" + block.kind();
  }

  /** A block's span ends where the next one begins, so it holds the gap between them. */
  private void addSpans(
      List<DraftBlock> column,
      String last,
      Map<String, PlacedBox> boxes,
      Map<String, Double> spans) {
    double below = box(boxes, last).top();
    for (int i = column.size() - 1; i >= 0; i--) {
      double top = box(boxes, id(column.get(i))).top();
      spans.put(column.get(i).kind(), below - top);
      below = top;
    }
  }

  private PlacedBox box(Map<String, PlacedBox> boxes, String id) {
    return Optional.ofNullable(boxes.get(id))
        .orElseThrow(() -> documents.fault("no element has the id '" + id + "'"));
  }
}
