package dev.cribsheet.render.sheet;

import dev.cribsheet.content.model.SheetVariant;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.parallel.Memo;
import dev.cribsheet.render.pdf.PdfRenderer;
import dev.cribsheet.render.pdf.RenderedPdf;
import dev.cribsheet.site.PaperSize;
import dev.cribsheet.site.SheetPdf;
import dev.cribsheet.site.SiteSheet;
import java.util.Optional;
import java.util.function.Supplier;

/** Fits and prints sheets; each result is computed once. */
final class SheetRenderer {
  private final SheetDocuments documents;
  private final PdfRenderer renderer;
  private final SheetFitter fitter;
  private final Memo<String, FittedSheet> fitted = new Memo<>();
  private final Memo<String, RenderedPdf> prints = new Memo<>();

  SheetRenderer(SheetDocuments documents, PdfRenderer renderer) {
    this.documents = documents;
    this.renderer = renderer;
    this.fitter = new SheetFitter(new SheetMeasurer(documents, renderer)::measure);
  }

  /** Returns the fitted sheet in its default variant. */
  FittedSheet fitted(SiteSheet sheet) {
    return fitted(sheet, Optional.empty());
  }

  /** Returns the fitted sheet in a variant; colour and monochrome share one fit. */
  FittedSheet fitted(SiteSheet sheet, Optional<SheetVariant> variant) {
    boolean large = variant.filter(SheetVariant.LARGE::equals).isPresent();
    return fitted.get(
        sheet.id() + (large ? SheetVariant.LARGE.ending() : ""),
        () -> {
          FitOptions options = FitOptions.of(sheet, large);
          return fitter.fit(SheetDraft.of(documents.scope(sheet.files()), sheet, options), options);
        });
  }

  /**
   * Returns a PDF file of the sheet; empty if it does not fit or a character has no glyph, which is
   * reported.
   */
  byte[] pdf(SiteSheet sheet, SheetPdf file, Diagnostics diagnostics) {
    FittedSheet fit = fitted(sheet, file.variant());
    FitReport.report(fit, diagnostics);
    if (!fit.fits()) {
      return new byte[0];
    }
    boolean usual = file.paper() == PaperSize.A4 && file.variant().isEmpty();
    RenderedPdf print =
        usual ? print(sheet) : renderer.print(documents.sheet(fit, file.variant(), file.paper()));
    FitReport.reportPrint(fit, file.paper(), print, documents, diagnostics);
    boolean whole = print.pages() == fit.sides().size() && print.missing().isEmpty();
    return whole ? print.pdf() : new byte[0];
  }

  /** Prints the default variant on A4; the result is cached. */
  RenderedPdf print(SiteSheet sheet) {
    FittedSheet fit = fitted(sheet);
    return once(
        sheet.id(), () -> renderer.print(documents.sheet(fit, Optional.empty(), PaperSize.A4)));
  }

  /** Returns the PDF with this name; it is printed on the first call. */
  RenderedPdf once(String name, Supplier<RenderedPdf> print) {
    return prints.get(name, print);
  }
}
