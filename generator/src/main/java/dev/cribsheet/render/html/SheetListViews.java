package dev.cribsheet.render.html;

import dev.cribsheet.output.Results;
import dev.cribsheet.site.Sheet;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.view.PdfView;
import dev.cribsheet.view.SheetsPageView;
import java.util.List;
import java.util.Map;

/** Views of what can be printed. */
public final class SheetListViews {
  private static final double KILOBYTE = 1000;

  private SheetListViews() {}

  static SheetsPageView page(PageScope scope, Results results) {
    return new SheetsPageView(
        scope.site().steps().stream().map(step -> card(scope, step, results)).toList());
  }

  private static SheetsPageView.SheetCard card(PageScope scope, SiteStep step, Results results) {
    return new SheetsPageView.SheetCard(
        step.sheet().id(),
        step.number(),
        scope.hue(step.number()),
        quarter(scope, step),
        step.content().title(),
        scope.minutes(step.content().time()),
        scope.to(step.sheet().page()),
        pdfs(scope, step.sheet(), results));
  }

  /** Where a step's tab stands: past the fourth step the places begin again, as the hues do. */
  public static int quarter(PageScope scope, SiteStep step) {
    return scope.hue(step.number());
  }

  /** The PDF files of a sheet with their sizes. */
  public static List<PdfView> pdfs(PageScope scope, Sheet sheet, Results results) {
    return sheet.pdfs().entrySet().stream()
        .map(
            pdf ->
                new PdfView(
                    pdf.getKey().label(),
                    scope.to(pdf.getValue()),
                    scope.t(
                        "file.size",
                        Map.of("kilobytes", Math.ceil(results.size(pdf.getValue()) / KILOBYTE)))))
        .toList();
  }
}
