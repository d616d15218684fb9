package dev.cribsheet.markdown;

import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Position;
import dev.cribsheet.diagnostic.Severity;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.SourceText;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A parsed document from the bytes of {@link DocumentWriter} and the text it was made of. */
final class DocumentReader {
  private final SourceText source;
  private final ByteBuffer in;

  private DocumentReader(SourceText source, byte[] bytes) {
    this.source = source;
    this.in = ByteBuffer.wrap(bytes);
  }

  static MarkdownParser.Outcome<MarkdownDocument> read(SourceText source, byte[] bytes) {
    DocumentReader reader = new DocumentReader(source, bytes);
    MarkdownDocument document = reader.document();
    return new MarkdownParser.Outcome<>(document, reader.diagnostics());
  }

  private MarkdownDocument document() {
    Optional<String> title = optional();
    List<MarkdownSection> sections = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      Optional<Heading> heading = headings().stream().findFirst();
      MarkdownText body = text();
      sections.add(new MarkdownSection(heading, body, headings()));
    }
    return MarkdownDocument.of(title, sections, text());
  }

  private List<Heading> headings() {
    List<Heading> headings = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      headings.add(new Heading(in.get(), string(), text(), place()));
    }
    return headings;
  }

  private MarkdownText text() {
    List<String> chunks = new ArrayList<>();
    List<MarkdownSlot> slots = new ArrayList<>();
    chunks.add(string());
    for (int left = in.getInt(); left > 0; left--) {
      slots.add(slot());
      chunks.add(string());
    }
    return new MarkdownText(chunks, slots, string());
  }

  private MarkdownSlot slot() {
    int kind = in.get();
    if (kind == DocumentWriter.LABEL) {
      return new MarkdownLabel(string());
    }
    if (kind == DocumentWriter.DIAGRAM) {
      return new MarkdownDiagram(string(), string(), place());
    }
    if (kind == DocumentWriter.NUMBER) {
      return new MarkdownNumber(string(), string());
    }
    MarkdownLink.Kind use =
        kind == DocumentWriter.LINK ? MarkdownLink.Kind.LINK : MarkdownLink.Kind.IMAGE;
    return MarkdownLink.of(use, source.contentPath(), string(), place());
  }

  private List<Diagnostic> diagnostics() {
    List<Diagnostic> found = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      DiagnosticCode code = DiagnosticCode.valueOf(string());
      Severity severity = Severity.valueOf(string());
      found.add(new Diagnostic(severity, code, place(), string(), optional()));
    }
    return found;
  }

  private Optional<String> optional() {
    return in.get() == 0 ? Optional.empty() : Optional.of(string());
  }

  private SourceRef place() {
    return in.get() == 0
        ? source.whole()
        : source.ref(new Position(in.getInt(), in.getInt()), in.getInt());
  }

  private String string() {
    int length = in.getInt();
    String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    return text;
  }
}
