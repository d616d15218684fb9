package dev.cribsheet.render.pdf;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.codec.RecordCodec;
import java.util.List;
import java.util.Optional;

/**
 * Prints and measures documents, and caches the results across builds; thread-safe. Results depend
 * only on the document, which includes its CSS and paper size, and on the fonts.
 */
public final class PdfRenderer {
  private static final RecordCodec<PdfDocument> DOCUMENT = RecordCodec.of(PdfDocument.class);
  private static final RecordCodec<RenderedPdf> PRINT = RecordCodec.of(RenderedPdf.class);
  private static final RecordCodec<MeasuredPage> MEASURED = RecordCodec.of(MeasuredPage.class);

  private final List<PdfFont> fonts;
  private final BuildCache cache;
  private final PdfEngine engine;
  private Optional<CacheKey> fontKey = Optional.empty();

  public PdfRenderer(List<PdfFont> fonts, BuildCache cache) {
    this.fonts = List.copyOf(fonts);
    this.engine = new PdfEngine(fonts);
    this.cache = cache;
  }

  /**
   * Renders a document as PDF.
   *
   * @throws IllegalArgumentException if a font is not TrueType
   */
  public RenderedPdf print(PdfDocument document) {
    return cache.value("pdf", key(document).key(), PRINT, () -> engine.print(document));
  }

  /** Measures the positions of elements, and lists those with the CSS class {@code mark}. */
  public MeasuredPage measure(PdfDocument document, String mark) {
    return cache.value(
        "fit", key(document).add(mark).key(), MEASURED, () -> engine.measure(document, mark));
  }

  private CacheKey.Parts key(PdfDocument document) {
    return CacheKey.of().add(fontKey()).add(DOCUMENT.write(document));
  }

  private synchronized CacheKey fontKey() {
    if (fontKey.isEmpty()) {
      CacheKey.Parts parts = CacheKey.of();
      fonts.forEach(font -> parts.add(font.family()).add(font.weight()).add(font.ttf()));
      fontKey = Optional.of(parts.key());
    }
    return fontKey.get();
  }
}
