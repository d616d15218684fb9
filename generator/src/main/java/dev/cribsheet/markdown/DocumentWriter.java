package dev.cribsheet.markdown;

import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.Excerpt;
import dev.cribsheet.diagnostic.SourceRef;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A parsed document as bytes, for {@link DocumentReader}; places are kept as numbers alone. */
final class DocumentWriter {
  static final int LINK = 0;
  static final int IMAGE = 1;
  static final int LABEL = 2;
  static final int DIAGRAM = 3;
  static final int NUMBER = 4;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
  private final DataOutputStream out = new DataOutputStream(bytes);

  static byte[] bytes(MarkdownDocument document, List<Diagnostic> found) {
    DocumentWriter writer = new DocumentWriter();
    try {
      writer.document(document);
      writer.diagnostics(found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return writer.bytes.toByteArray();
  }

  private void document(MarkdownDocument document) throws IOException {
    optional(document.title());
    out.writeInt(document.sections().size());
    for (MarkdownSection section : document.sections()) {
      headings(section.heading().stream().toList());
      text(section.body());
      headings(section.inner());
    }
    text(document.footnotes());
  }

  private void headings(List<Heading> headings) throws IOException {
    out.writeInt(headings.size());
    for (Heading heading : headings) {
      out.writeByte(heading.level());
      string(heading.id());
      text(heading.title());
      place(heading.source());
    }
  }

  private void text(MarkdownText text) throws IOException {
    string(text.chunks().get(0));
    out.writeInt(text.slots().size());
    for (int i = 0; i < text.slots().size(); i++) {
      slot(text.slots().get(i));
      string(text.chunks().get(i + 1));
    }
    string(text.plain());
  }

  private void slot(MarkdownSlot slot) throws IOException {
    if (slot instanceof MarkdownLabel label) {
      out.writeByte(LABEL);
      string(label.key());
    } else if (slot instanceof MarkdownLink link) {
      out.writeByte(link.kind() == MarkdownLink.Kind.LINK ? LINK : IMAGE);
      string(link.destination());
      place(link.source());
    } else if (slot instanceof MarkdownDiagram diagram) {
      out.writeByte(DIAGRAM);
      string(diagram.text());
      string(diagram.name());
      place(diagram.source());
    } else if (slot instanceof MarkdownNumber number) {
      out.writeByte(NUMBER);
      string(number.number());
      string(number.unit());
    }
  }

  private void diagnostics(List<Diagnostic> found) throws IOException {
    out.writeInt(found.size());
    for (Diagnostic diagnostic : found) {
      string(diagnostic.code().name());
      string(diagnostic.severity().name());
      place(diagnostic.source());
      string(diagnostic.message());
      optional(diagnostic.hint());
    }
  }

  private void optional(Optional<String> text) throws IOException {
    out.writeBoolean(text.isPresent());
    if (text.isPresent()) {
      string(text.get());
    }
  }

  private void place(SourceRef place) throws IOException {
    out.writeBoolean(place.excerpt().isPresent());
    if (place.excerpt().isPresent()) {
      Excerpt excerpt = place.excerpt().get();
      out.writeInt(excerpt.start().line());
      out.writeInt(excerpt.start().column());
      out.writeInt(excerpt.length());
    }
  }

  private void string(String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }
}
