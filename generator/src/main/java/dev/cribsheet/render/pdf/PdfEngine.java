package dev.cribsheet.render.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jsoup.nodes.Document;

/** Lays pages out as tagged PDF/UA-1; fetches nothing, knows no clock, and is thread-safe. */
public final class PdfEngine {
  private final List<PdfFont> fonts;
  private final ConcurrentLinkedDeque<FontSet> idle = new ConcurrentLinkedDeque<>();
  private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

  /**
   * An engine that prints with these fonts only.
   *
   * @throws IllegalArgumentException for bytes that are no TrueType font
   */
  public PdfEngine(List<PdfFont> fonts) {
    this.fonts = List.copyOf(fonts);
    idle.push(new FontSet(this.fonts));
  }

  /** Lays the document out; nothing is written. Close what it returns. */
  public PdfLayout layout(PdfDocument document) {
    Document page = PageMarkup.of(document);
    FontSet borrowed = borrow();
    List<MissingGlyph> missing = GlyphCoverage.missing(page, borrowed::has);
    EngineSession run = new EngineSession(page, borrowed, metrics);
    return new PdfLayout(document, run, missing, () -> idle.push(borrowed));
  }

  private FontSet borrow() {
    FontSet set = idle.poll();
    return set == null ? new FontSet(fonts) : set;
  }
}
