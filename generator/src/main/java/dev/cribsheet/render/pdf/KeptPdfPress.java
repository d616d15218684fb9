package dev.cribsheet.render.pdf;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.cache.CacheKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Prints and measures each document once from build to build; the engine is loaded when something
 * is not known. Thread-safe.
 */
public final class KeptPdfPress implements PdfPress {
  private final List<PdfFont> fonts;
  private final BuildCache cache;
  private Optional<PdfEngine> engine = Optional.empty();
  private Optional<CacheKey> fontKey = Optional.empty();

  /**
   * A press that prints with these fonts only.
   *
   * @throws IllegalArgumentException on printing, for bytes that are no TrueType font
   */
  public KeptPdfPress(List<PdfFont> fonts, BuildCache cache) {
    this.fonts = List.copyOf(fonts);
    this.cache = cache;
  }

  @Override
  public PrintedPdf print(PdfDocument document) {
    return cache.value(
        "pdf",
        key(document).key(),
        PressBytes::printed,
        PressBytes::of,
        () -> engine().print(document));
  }

  @Override
  public MeasuredPage measure(PdfDocument document, String mark) {
    return cache.value(
        "fit",
        key(document).add(mark).key(),
        PressBytes::measured,
        PressBytes::of,
        () -> engine().measure(document, mark));
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

  private synchronized PdfEngine engine() {
    if (engine.isEmpty()) {
      engine = Optional.of(new PdfEngine(fonts));
    }
    return engine.get();
  }
}
