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
  private final SheetMeasurer measurer;
  private final SheetFitter fitter;
  private final TypeGrowth growth;
  private final Memo<String, FittedSheet> fitted = new Memo<>();
  private final Memo<String, RenderedPdf> prints = new Memo<>();
  private final Memo<String, SheetMeasure> measures = new Memo<>();

  SheetRenderer(SheetDocuments documents, PdfRenderer renderer) {
    this.documents = documents;
    this.renderer = renderer;
    this.measurer = new SheetMeasurer(documents, renderer);
    this.fitter = new SheetFitter(this::measure);
    this.growth = new TypeGrowth(this::measure);
  }

  /** Returns the fitted sheet in its default variant. */
  FittedSheet fitted(SiteSheet sheet) {
    return fitted(sheet, Optional.empty());
  }

  /** Returns the fitted sheet in a variant; colour and monochrome share one fit. */
  FittedSheet fitted(SiteSheet sheet, Optional<SheetVariant> variant) {
    return fitted(sheet, options(sheet, variant));
  }

  /** Returns the fitted sheet in one type size, on two pages if needed. */
  FittedSheet fitted(SiteSheet sheet, TypeSize size) {
    return fitted(sheet, FitOptions.only(size, sheet));
  }

  private FittedSheet fitted(SiteSheet sheet, FitOptions options) {
    return fitted.get(
        key(sheet, options),
        () -> fitter.fit(SheetDraft.of(documents.scope(sheet.files()), sheet, options), options));
  }

  /** Returns the fitted sheet on a paper size; on taller paper, its type may be larger. */
  private FittedSheet fitted(SiteSheet sheet, Optional<SheetVariant> variant, PaperSize paper) {
    FitOptions options = options(sheet, variant);
    return fitted.get(
        key(sheet, options) + " " + paper.slug(),
        () -> growth.on(paper, fitted(sheet, options), options));
  }

  /** Measures a draft once; drafts that differ only in their optional lists share the result. */
  private SheetMeasure measure(SheetDraft draft, TypeSize size) {
    String detail = draft.brief().isPresent() ? "full" : "brief";
    String key = draft.sheet().id() + " " + detail + " " + draft.dropped() + " " + size;
    return measures.get(key, () -> measurer.measure(draft, size));
  }

  private static String key(SiteSheet sheet, FitOptions options) {
    return sheet.id() + " " + options.sizes();
  }

  private static FitOptions options(SiteSheet sheet, Optional<SheetVariant> variant) {
    return FitOptions.of(sheet, variant.filter(SheetVariant.LARGE::equals).isPresent());
  }

  /**
   * Returns a PDF file of the sheet; empty if it does not fit, a character has no glyph or the
   * number of pages is wrong. Reports all of these.
   */
  byte[] pdf(SiteSheet sheet, SheetPdf file, Diagnostics diagnostics) {
    FitReport.report(fitted(sheet, file.variant()), diagnostics);
    FittedSheet fit = fitted(sheet, file.variant(), file.paper());
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
    FittedSheet fit = fitted(sheet, Optional.empty(), PaperSize.A4);
    return once(
        sheet.id(), () -> renderer.print(documents.sheet(fit, Optional.empty(), PaperSize.A4)));
  }

  /** Returns the PDF with this name; it is printed on the first call. */
  RenderedPdf once(String name, Supplier<RenderedPdf> print) {
    return prints.get(name, print);
  }
}
