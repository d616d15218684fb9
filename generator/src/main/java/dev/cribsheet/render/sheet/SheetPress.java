package dev.cribsheet.render.sheet;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.render.pdf.PdfEngine;
import dev.cribsheet.render.pdf.PdfFont;
import dev.cribsheet.render.pdf.PdfLayout;
import dev.cribsheet.render.pdf.PlacedBox;
import dev.cribsheet.site.PaperSize;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.theme.ThemeAssets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

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
  private final ThemeAssets assets;
  private final Map<String, FittedSheet> fitted = new ConcurrentHashMap<>();
  private Optional<PdfEngine> engine = Optional.empty();

  SheetPress(SheetDocuments documents, ThemeAssets assets) {
    this.documents = documents;
    this.assets = assets;
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
    try (PdfLayout layout = engine().layout(documents.sheet(sheet, paper))) {
      FitReport.reportLayout(sheet, paper, layout, diagnostics);
      return layout.pages() == 1 ? layout.pdf() : new byte[0];
    }
  }

  /** Lays every block and one line to write on below each column out, and takes their spans. */
  private SheetMeasure measure(SheetDraft draft, SheetSize size) {
    List<DraftBlock> start = draft.blocks().stream().filter(block -> !block.inEnd()).toList();
    List<DraftBlock> end = draft.blocks().stream().filter(DraftBlock::inEnd).toList();
    FittedSheet trial = new FittedSheet(draft, size, start, end, 1, 1, 0, 0, false);
    try (PdfLayout layout = engine().layout(documents.endless(trial))) {
      Map<String, Double> spans = new HashMap<>();
      addSpans(start, START_LINES, layout, spans);
      addSpans(end, END_LINES, layout, spans);
      double above = start.stream().mapToDouble(block -> spans.get(block.kind())).sum();
      return new SheetMeasure(
          LIVE_HEIGHT - SAFETY - (box(layout, START_LINES).top() - above),
          box(layout, START_LINES).height() - SheetFitter.NOTE_LINE,
          box(layout, END_LINES).height() - SheetFitter.NOTE_LINE,
          LINES.get(size),
          spans);
    }
  }

  /** A block's span ends where the next one begins, so it holds the gap between them. */
  private void addSpans(
      List<DraftBlock> column, String last, PdfLayout layout, Map<String, Double> spans) {
    double below = box(layout, last).top();
    for (int i = column.size() - 1; i >= 0; i--) {
      double top = box(layout, "sheet-" + column.get(i).kind()).top();
      spans.put(column.get(i).kind(), below - top);
      below = top;
    }
  }

  private PlacedBox box(PdfLayout layout, String id) {
    return layout.box(id).orElseThrow(() -> documents.fault("no element has the id '" + id + "'"));
  }

  private synchronized PdfEngine engine() {
    if (engine.isEmpty()) {
      engine =
          Optional.of(
              new PdfEngine(
                  assets.fonts().stream()
                      .map(font -> new PdfFont(font.family(), font.weight(), font.ttf()))
                      .toList()));
    }
    return engine.get();
  }
}
