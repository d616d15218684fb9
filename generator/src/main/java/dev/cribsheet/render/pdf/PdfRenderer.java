package dev.cribsheet.render.pdf;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.codec.RecordCodec;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Prints and measures documents, each once from build to build; thread-safe. Both are pure
 * functions of the document, which holds its style and its paper, and of the fonts.
 */
public final class PdfRenderer {
  private static final RecordCodec<RenderedPdf> PRINT = RecordCodec.of(RenderedPdf.class);
  private static final RecordCodec<MeasuredPage> MEASURED = RecordCodec.of(MeasuredPage.class);

  private final List<PdfFont> fonts;
  private final BuildCache cache;
  private final PdfEngine engine;
  private Optional<CacheKey> fontKey = Optional.empty();

  /**
   * A press that prints with these fonts only; the engine is loaded when something is not known.
   *
   * @throws IllegalArgumentException on printing, for bytes that are no TrueType font
   */
  public PdfRenderer(List<PdfFont> fonts, BuildCache cache) {
    this.fonts = List.copyOf(fonts);
    this.engine = new PdfEngine(fonts);
    this.cache = cache;
  }

  /** The document on its pages. */
  public RenderedPdf print(PdfDocument document) {
    return cache.value("pdf", key(document).key(), PRINT, () -> engine.print(document));
  }

  /**
   * Where things lie, without a file.
   *
   * @param mark the class of the elements to list
   */
  public MeasuredPage measure(PdfDocument document, String mark) {
    return cache.value(
        "fit", key(document).add(mark).key(), MEASURED, () -> engine.measure(document, mark));
  }

  private CacheKey.Parts key(PdfDocument document) {
    PdfMetadata data = document.metadata();
    return CacheKey.of()
        .add(fontKey())
        .add(document.html())
        .add(data.title())
        .add(data.language())
        .add(data.description())
        .add(data.producer())
        .add(data.date().map(Instant::toString).orElse(""));
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
