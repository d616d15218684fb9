package dev.cribsheet.render.sheet;

import dev.cribsheet.content.SheetVariant;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.parallel.Memo;
import dev.cribsheet.render.pdf.PdfRenderer;
import dev.cribsheet.render.pdf.RenderedPdf;
import dev.cribsheet.site.PaperSize;
import dev.cribsheet.site.SheetPdf;
import dev.cribsheet.site.SiteSheet;
import java.util.Optional;
import java.util.function.Supplier;

/** Fits sheets and prints them; each is fitted once, however many ask for it. */
final class SheetRenderer {
  private final SheetDocuments documents;
  private final PdfRenderer press;
  private final SheetFitter fitter;
  private final Memo<String, FittedSheet> fitted = new Memo<>();
  private final Memo<String, RenderedPdf> prints = new Memo<>();

  SheetRenderer(SheetDocuments documents, PdfRenderer press) {
    this.documents = documents;
    this.press = press;
    this.fitter = new SheetFitter(new SheetMeasurer(documents, press)::measure);
  }

  /** The sheet in its usual making, fitted to the shared live area. */
  FittedSheet fitted(SiteSheet sheet) {
    return fitted(sheet, Optional.empty());
  }

  /** The sheet, fitted to the shared live area. */
  FittedSheet fitted(SiteSheet sheet, Optional<SheetVariant> variant) {
    boolean large = variant.filter(SheetVariant.LARGE::equals).isPresent();
    return fitted.get(
        sheet.id() + (large ? SheetVariant.LARGE.ending() : ""),
        () -> {
          FitOptions form = FitOptions.of(sheet, large);
          return fitter.fit(SheetDraft.of(documents.scope(sheet.files()), sheet, form), form);
        });
  }

  /** A PDF file of the sheet; nothing for one that does not fit. */
  byte[] pdf(SiteSheet sheet, SheetPdf file, Diagnostics diagnostics) {
    FittedSheet fit = fitted(sheet, file.variant());
    FitReport.report(fit, diagnostics);
    if (!fit.fits()) {
      return new byte[0];
    }
    boolean usual = file.paper() == PaperSize.A4 && file.variant().isEmpty();
    RenderedPdf print =
        usual ? print(sheet) : press.print(documents.sheet(fit, file.variant(), file.paper()));
    FitReport.reportPrint(fit, file.paper(), print, diagnostics);
    return print.pages() == fit.sides().size() ? print.pdf() : new byte[0];
  }

  /** The sheet in its usual making on A4, printed once, however many ask for it. */
  RenderedPdf print(SiteSheet sheet) {
    FittedSheet fit = fitted(sheet);
    return once(
        sheet.id(), () -> press.print(documents.sheet(fit, Optional.empty(), PaperSize.A4)));
  }

  /** What is printed under a name, printed when first asked for. */
  RenderedPdf once(String name, Supplier<RenderedPdf> print) {
    return prints.get(name, print);
  }
}
