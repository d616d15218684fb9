package dev.cribsheet.markdown;

import dev.cribsheet.cache.ResultWriter;
import java.util.List;

/** Writes a parsed document, for {@link DocumentReader}. */
public final class DocumentWriter {
  static final int LINK = 0;
  static final int IMAGE = 1;
  static final int LABEL = 2;
  static final int DIAGRAM = 3;
  static final int NUMBER = 4;

  private final ResultWriter out;

  private DocumentWriter(ResultWriter out) {
    this.out = out;
  }

  /** Adds a document to a result. */
  public static void write(MarkdownDocument document, ResultWriter out) {
    new DocumentWriter(out).document(document);
  }

  private void document(MarkdownDocument document) {
    out.optional(document.title());
    out.number(document.sections().size());
    for (MarkdownSection section : document.sections()) {
      headings(section.heading().stream().toList());
      text(section.body());
      headings(section.inner());
    }
    text(document.footnotes());
  }

  private void headings(List<Heading> headings) {
    out.number(headings.size());
    for (Heading heading : headings) {
      out.number(heading.level());
      out.text(heading.id());
      text(heading.title());
      out.place(heading.source());
    }
  }

  private void text(MarkdownText text) {
    out.text(text.chunks().get(0));
    out.number(text.slots().size());
    for (int i = 0; i < text.slots().size(); i++) {
      slot(text.slots().get(i));
      out.text(text.chunks().get(i + 1));
    }
    out.text(text.plain());
  }

  private void slot(MarkdownSlot slot) {
    if (slot instanceof MarkdownLabel label) {
      out.number(LABEL);
      out.text(label.key());
    } else if (slot instanceof MarkdownLink link) {
      out.number(link.kind() == MarkdownLink.Kind.LINK ? LINK : IMAGE);
      out.text(link.destination());
      out.place(link.source());
    } else if (slot instanceof MarkdownDiagram diagram) {
      out.number(DIAGRAM);
      out.text(diagram.text());
      out.text(diagram.name());
      out.place(diagram.source());
    } else if (slot instanceof MarkdownNumber number) {
      out.number(NUMBER);
      out.text(number.number());
      out.text(number.unit());
    }
  }
}
