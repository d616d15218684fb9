package dev.cribsheet.html;

import java.util.regex.Pattern;

/** Markup that is safe to insert into a page unchanged. Only our renderers create it. */
public record HtmlFragment(String html) {
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  /** A tag of a heading that is not at the lowest level; text has no {@code <}. */
  private static final Pattern HEADING = Pattern.compile("(</?h)([1-5])(?=[ >])");

  /** Returns an empty fragment. Not named {@code empty}, which templates would read as isEmpty. */
  public static HtmlFragment none() {
    return new HtmlFragment("");
  }

  /** Returns plain text as markup. */
  public static HtmlFragment ofText(String text) {
    return new HtmlFragment(HtmlEscaper.escape(text));
  }

  /** Returns the markup with each tag replaced by this text. */
  public HtmlFragment withoutTags(String instead) {
    return new HtmlFragment(TAG.matcher(html).replaceAll(instead));
  }

  /** Returns the markup with each heading one level lower, for a place below another heading. */
  public HtmlFragment withLowerHeadings() {
    return new HtmlFragment(
        HEADING
            .matcher(html)
            .replaceAll(tag -> tag.group(1) + (Integer.parseInt(tag.group(2)) + 1)));
  }

  public boolean isEmpty() {
    return html.isEmpty();
  }

  @Override
  public String toString() {
    return html;
  }
}
