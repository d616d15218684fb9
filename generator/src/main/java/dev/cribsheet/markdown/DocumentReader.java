package dev.cribsheet.markdown;

import dev.cribsheet.cache.ResultReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link DocumentWriter} has written. */
public final class DocumentReader {
  private final String contentPath;
  private final ResultReader in;

  private DocumentReader(String contentPath, ResultReader in) {
    this.contentPath = contentPath;
    this.in = in;
  }

  /**
   * Takes a document from a result.
   *
   * @param contentPath of its file below the content folder: links are relative to it
   */
  public static MarkdownDocument read(String contentPath, ResultReader in) {
    return new DocumentReader(contentPath, in).document();
  }

  private MarkdownDocument document() {
    Optional<String> title = in.optional();
    List<MarkdownSection> sections = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      Optional<Heading> heading = headings().stream().findFirst();
      MarkdownText body = text();
      sections.add(new MarkdownSection(heading, body, headings()));
    }
    return MarkdownDocument.of(title, sections, text());
  }

  private List<Heading> headings() {
    List<Heading> headings = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      headings.add(new Heading(in.number(), in.text(), text(), in.place()));
    }
    return headings;
  }

  private MarkdownText text() {
    List<String> chunks = new ArrayList<>();
    List<MarkdownSlot> slots = new ArrayList<>();
    chunks.add(in.text());
    for (int left = in.number(); left > 0; left--) {
      slots.add(slot());
      chunks.add(in.text());
    }
    return new MarkdownText(chunks, slots, in.text());
  }

  private MarkdownSlot slot() {
    int kind = in.number();
    if (kind == DocumentWriter.LABEL) {
      return new MarkdownLabel(in.text());
    }
    if (kind == DocumentWriter.DIAGRAM) {
      return new MarkdownDiagram(in.text(), in.text(), in.place());
    }
    if (kind == DocumentWriter.NUMBER) {
      return new MarkdownNumber(in.text(), in.text());
    }
    MarkdownLink.Kind use =
        kind == DocumentWriter.LINK ? MarkdownLink.Kind.LINK : MarkdownLink.Kind.IMAGE;
    return MarkdownLink.of(use, contentPath, in.text(), in.place());
  }
}
