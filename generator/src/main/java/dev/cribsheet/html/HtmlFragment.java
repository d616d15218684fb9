package dev.cribsheet.html;

/** Markup that is safe to put into a page as it is; only our renderers create it. */
public record HtmlFragment(String html) {
  /** Nothing to show. Not called {@code empty}: templates read that name as isEmpty. */
  public static HtmlFragment none() {
    return new HtmlFragment("");
  }

  /** Plain text as markup. */
  public static HtmlFragment ofText(String text) {
    return new HtmlFragment(HtmlEscaper.escape(text));
  }

  public boolean isEmpty() {
    return html.isEmpty();
  }

  @Override
  public String toString() {
    return html;
  }
}
