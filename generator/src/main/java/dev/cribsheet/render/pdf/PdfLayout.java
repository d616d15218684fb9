package dev.cribsheet.render.pdf;

import com.openhtmltopdf.render.PageBox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A document laid out on its pages, measured, and not yet written. One thread at a time. */
public final class PdfLayout implements AutoCloseable {
  private final PdfDocument document;
  private final EngineSession run;
  private final List<MissingGlyph> missing;
  private final Runnable giveBack;
  private Optional<byte[]> written = Optional.empty();
  private final List<PDRectangle> papers = new ArrayList<>();
  private boolean closed;

  PdfLayout(
      PdfDocument document, EngineSession run, List<MissingGlyph> missing, Runnable giveBack) {
    this.document = document;
    this.run = run;
    this.missing = missing;
    this.giveBack = giveBack;
  }

  /** How many pages it fills; at least 1. */
  public int pages() {
    return run.pages().size();
  }

  /** The lower end of the flow in mm from the top of the last page's content area. */
  public double lastContentBottom() {
    PageBox last = run.pages().get(pages() - 1);
    return run.flow().bottom() - run.mm(last.getTop());
  }

  /** The height of the first page's content area in mm. */
  public double contentHeight() {
    PageBox first = run.pages().get(0);
    return run.mm(first.getBottom() - first.getTop());
  }

  /** Where the element with this id lies; empty without such an element in the flow. */
  public Optional<PlacedBox> box(String id) {
    return run.box(id);
  }

  /** Where everything lies; the elements of one class are listed as well. */
  MeasuredPage measured(String mark) {
    Map<String, PlacedBox> boxes = new LinkedHashMap<>();
    run.tree().byId().forEach((id, box) -> boxes.put(id, run.placed(box)));
    return new MeasuredPage(boxes, run.tree().ofClass(mark).stream().map(run::placed).toList());
  }

  /** The file and what it holds. */
  RenderedPdf printed() {
    byte[] bytes = pdf();
    return new RenderedPdf(missing, warnings(), new ThumbnailPainter(run).sketches(papers), bytes);
  }

  /** The characters that no font has, each once, in document order. */
  public List<MissingGlyph> missingGlyphs() {
    return missing;
  }

  /** What the engine did not understand or refused to fetch, up to now, each once. */
  public List<String> warnings() {
    return run.warnings();
  }

  /**
   * The file; written at the first call.
   *
   * @throws IllegalStateException after {@link #close()}
   */
  public byte[] pdf() {
    if (written.isEmpty()) {
      written = Optional.of(write());
    }
    return written.get().clone();
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      run.close();
      giveBack.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] write() {
    if (closed) {
      throw new IllegalStateException("the layout is closed");
    }
    try {
      PDDocument pdf = run.paint();
      pdf.getPages().forEach(page -> papers.add(page.getMediaBox()));
      MarginOrder.apply(pdf);
      if (run.isMirrored()) {
        MirroredTableTags.restore(pdf);
      }
      FixedMetadata.stamp(pdf, document);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
