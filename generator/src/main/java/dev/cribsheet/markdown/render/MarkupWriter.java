package dev.cribsheet.markdown.render;

import dev.cribsheet.html.HtmlEscaper;
import dev.cribsheet.markdown.model.ImageSlot;
import dev.cribsheet.markdown.model.MarkdownLink;
import dev.cribsheet.markdown.model.MarkdownSlot;
import dev.cribsheet.markdown.model.MarkdownText;
import java.util.ArrayList;
import java.util.List;

/** Builds a MarkdownText: the markup, the slots and the plain text. */
final class MarkupWriter {
  private final RenderScope scope;
  private final StringBuilder html = new StringBuilder();
  private final List<String> chunks = new ArrayList<>();
  private final List<MarkdownSlot> slots = new ArrayList<>();
  private final PlainText plain = new PlainText();

  MarkupWriter(RenderScope scope) {
    this.scope = scope;
  }

  /** Appends markup that is already escaped. */
  MarkupWriter raw(String markup) {
    scope.countOutput(markup.length());
    html.append(markup);
    return this;
  }

  /** Appends text to the markup and the plain text. */
  MarkupWriter text(String text) {
    plain.append(text);
    return raw(HtmlEscaper.escape(text));
  }

  /** Appends an author's text. Formulas in it are not broken across lines. */
  MarkupWriter words(String text) {
    plain.append(text);
    return raw(HtmlEscaper.escape(Formulas.unbroken(text)));
  }

  /** Appends an attribute with a leading space. */
  MarkupWriter attribute(String name, String value) {
    return raw(" ").raw(name).raw("=\"").raw(HtmlEscaper.escape(value)).raw("\"");
  }

  MarkupWriter slot(MarkdownSlot slot) {
    if (slot instanceof MarkdownLink link) {
      scope.countOutput(link.destination().length());
    } else if (slot instanceof ImageSlot image) {
      scope.countOutput(
          image.link().destination().length() + image.alt().length() + image.title().length());
    }
    chunks.add(html.toString());
    html.setLength(0);
    slots.add(slot);
    return this;
  }

  /** Appends text to the plain text only. */
  MarkupWriter plain(String text) {
    plain.append(text);
    return this;
  }

  /** Ends a block, such as a paragraph or a table cell, in the plain text. */
  MarkupWriter endBlock() {
    plain.endBlock();
    return this;
  }

  /** Appends rendered text. */
  MarkupWriter append(MarkdownText text) {
    return plain(text.plain()).markup(text);
  }

  /** Appends rendered text to the markup only. */
  MarkupWriter markup(MarkdownText text) {
    raw(text.chunks().get(0));
    for (int i = 0; i < text.slots().size(); i++) {
      slot(text.slots().get(i)).raw(text.chunks().get(i + 1));
    }
    return this;
  }

  MarkdownText toText() {
    List<String> all = new ArrayList<>(chunks);
    all.add(html.toString());
    return new MarkdownText(all, slots, plain.toString());
  }
}
