package dev.cribsheet.markdown.model;

import dev.cribsheet.html.HtmlFragment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Complete markup with gaps for what only the page knows.
 *
 * @param chunks the markup around the slots: always one more than there are slots
 * @param plain the words alone, separated by single spaces; an image gives its alt text
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

  /** True when there is no markup at all. */
  public boolean isEmpty() {
    return slots.isEmpty() && chunks.get(0).isEmpty();
  }

  /** The links and images, in order. */
  public List<MarkdownLink> links() {
    List<MarkdownLink> links = new ArrayList<>();
    for (MarkdownSlot slot : slots) {
      if (slot instanceof MarkdownLink link) {
        links.add(link);
      }
    }
    return links;
  }

  /** The markup with a value in each gap; {@link MarkdownSlot} says what a value looks like. */
  public HtmlFragment fill(Function<MarkdownSlot, String> values) {
    if (slots.isEmpty()) {
      return new HtmlFragment(chunks.get(0));
    }
    StringBuilder html = new StringBuilder(chunks.get(0));
    for (int i = 0; i < slots.size(); i++) {
      html.append(values.apply(slots.get(i))).append(chunks.get(i + 1));
    }
    return new HtmlFragment(html.toString());
  }
}
