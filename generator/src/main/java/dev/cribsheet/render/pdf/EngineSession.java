package dev.cribsheet.render.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** One document in the engine; no thread-local state of the engine outlives a call. */
final class EngineSession implements AutoCloseable {
  private static final double MM_PER_POINT = 25.4 / 72;

  private final EngineLog log = new EngineLog();
  private final PDDocument pdf = new PDDocument();
  private final PdfBoxRenderer renderer;
  private final boolean mirrored;

  EngineSession(Document page, FontSet fonts, FSCacheEx<String, FSCacheValue> metrics) {
    mirrored = Direction.isRightToLeft(page);
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .usePDDocument(pdf)
            .usePdfUaAccessibility(true)
            .useSVGDrawer(new SvgPainter())
            .useUnicodeLineBreaker(new LongWordBreaker())
            .useCacheStore(CacheStore.PDF_FONT_METRICS, metrics)
            .withW3cDocument(new W3CDom().fromJsoup(page), "");
    if (Direction.isMixed(page)) {
      builder
          .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
          .useUnicodeBidiReorderer(new ArabicForms())
          .defaultTextDirection(mirrored ? TextDirection.RTL : TextDirection.LTR);
    }
    for (ExternalResourceControlPriority phase : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> false, phase);
    }
    try {
      renderer = log.hear(() -> laidOut(builder, fonts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PdfBoxRenderer laidOut(PdfRendererBuilder builder, FontSet fonts) {
    PdfBoxRenderer made = builder.buildPdfRenderer(() -> {});
    fonts.register(made.getFontResolver(), pdf);
    made.layout();
    return made;
  }

  /** Paints the pages; call it once, on any thread. */
  PDDocument paint() throws IOException {
    return log.hear(
        () -> {
          renderer.getSharedContext().registerWithThread();
          return renderer.createPDFKeepOpen();
        });
  }

  List<PageBox> pages() {
    return renderer.getRootBox().getLayer().getPages();
  }

  List<String> warnings() {
    return log.warnings();
  }

  /** Returns whether the cells of tables are in reverse order. */
  boolean isMirrored() {
    return mirrored;
  }

  BoxTree tree() {
    return new BoxTree(renderer.getRootBox(), mirrored);
  }

  List<String> wideTexts() {
    return WideTexts.of(renderer.getRootBox());
  }

  /** Returns the width of the flow in mm. */
  double flowWidth() {
    return mm(renderer.getRootBox().getWidth());
  }

  /** Converts a length in the engine's dots to mm. */
  double mm(int dots) {
    return dots / renderer.getDotsPerPoint() * MM_PER_POINT;
  }

  @Override
  public void close() throws IOException {
    renderer.close();
    pdf.close();
  }

  PlacedBox placed(Box box) {
    return new PlacedBox(mm(box.getAbsY()), mm(box.getAbsY() + box.getHeight()));
  }
}
