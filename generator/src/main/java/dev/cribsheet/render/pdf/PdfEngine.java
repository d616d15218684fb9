package dev.cribsheet.render.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jsoup.nodes.Document;

/** Lays out HTML as tagged PDF/UA-1; fetches nothing, ignores the clock, and is thread-safe. */
final class PdfEngine {
  private final List<PdfFont> fonts;
  private final ConcurrentLinkedDeque<FontSet> idle = new ConcurrentLinkedDeque<>();
  private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

  /** Creates an engine that prints with these fonts only; they are parsed on first use. */
  PdfEngine(List<PdfFont> fonts) {
    this.fonts = List.copyOf(fonts);
  }

  /** Prints a document; throws an IllegalArgumentException for a font that is not TrueType. */
  RenderedPdf print(PdfDocument document) {
    return withFonts(
        set -> {
          Document page = PageMarkup.of(document);
          try (EngineSession session = new EngineSession(page, set, metrics)) {
            PDDocument pdf = session.paint();
            List<PDRectangle> papers = new ArrayList<>();
            pdf.getPages().forEach(sheet -> papers.add(sheet.getMediaBox()));
            MarginOrder.apply(pdf);
            if (session.isMirrored()) {
              MirroredTableTags.restore(pdf);
            }
            FixedMetadata.stamp(pdf, document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return new RenderedPdf(
                GlyphCoverage.missing(page, set::has),
                session.wideTexts(),
                session.warnings(),
                new ThumbnailPainter(session).thumbnails(papers),
                bytes.toByteArray());
          }
        });
  }

  /** Measures the positions of elements, and lists those with a CSS class; paints nothing. */
  MeasuredPage measure(PdfDocument document, String mark) {
    return withFonts(
        set -> {
          try (EngineSession session = new EngineSession(PageMarkup.of(document), set, metrics)) {
            Map<String, PlacedBox> boxes = new LinkedHashMap<>();
            session.tree().byId().forEach((id, box) -> boxes.put(id, session.placed(box)));
            return new MeasuredPage(
                boxes, session.tree().ofClass(mark).stream().map(session::placed).toList());
          }
        });
  }

  private interface Work<T> {
    T with(FontSet set) throws IOException;
  }

  /** Lends a set of fonts to one document at a time. */
  private <T> T withFonts(Work<T> work) {
    FontSet set = Optional.ofNullable(idle.poll()).orElseGet(() -> new FontSet(fonts));
    try {
      T done = work.with(set);
      idle.push(set);
      return done;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
