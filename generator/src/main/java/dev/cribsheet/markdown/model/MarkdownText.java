package dev.cribsheet.markdown.model;

import dev.cribsheet.html.HtmlEscaper;
import dev.cribsheet.html.HtmlFragment;
import java.util.List;
import java.util.function.Function;

/**
 * Rendered markup with slots for the values that only the page knows.
 *
 * @param chunks the markup around the slots, one more than there are slots
 * @param plain the text without markup, with single spaces, and with a line break between blocks;
 *     images contribute their alt text
 */
public record MarkdownText(List<String> chunks, List<MarkdownSlot> slots, String plain) {
  public static final MarkdownText EMPTY = new MarkdownText(List.of(""), List.of(), "");

  public MarkdownText {
    chunks = List.copyOf(chunks);
    slots = List.copyOf(slots);
    if (chunks.size() != slots.size() + 1) {
      throw new IllegalArgumentException(chunks.size() + " chunks, " + slots.size() + " slots");
    }
  }

  /** Returns a part of rendered text; its plain text has no tags and no entities. */
  static MarkdownText part(List<String> chunks, List<MarkdownSlot> slots) {
    String text = new HtmlFragment(String.join("", chunks)).withoutTags("").html();
    String plain = HtmlEscaper.unescape(text.replaceAll("\\s+", " ").strip());
    return new MarkdownText(chunks, slots, plain);
  }

  /** Returns whether the text is empty: no HTML and no slots. */
  public boolean isEmpty() {
    return slots.isEmpty() && chunks.get(0).isEmpty();
  }

  /** Returns the links and images in document order. */
  public List<MarkdownLink> links() {
    return slots.stream()
        .map(slot -> slot instanceof ImageSlot image ? image.link() : slot)
        .filter(MarkdownLink.class::isInstance)
        .map(MarkdownLink.class::cast)
        .toList();
  }

  /**
   * Returns the markup with the slots filled in. The type of a slot says what its value must be.
   */
  public HtmlFragment fill(Function<MarkdownSlot, String> values) {
    StringBuilder html = new StringBuilder(chunks.get(0));
    for (int i = 0; i < slots.size(); i++) {
      html.append(values.apply(slots.get(i))).append(chunks.get(i + 1));
    }
    return new HtmlFragment(html.toString());
  }
}
