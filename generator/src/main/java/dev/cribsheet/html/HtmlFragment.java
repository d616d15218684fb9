package dev.cribsheet.html;

/** Markup that is safe to insert into a page unchanged. Only our renderers create it. */
public record HtmlFragment(String html) {
  /** Returns an empty fragment. Not named {@code empty}, which templates would read as isEmpty. */
  public static HtmlFragment none() {
    return new HtmlFragment("");
  }

  /** Returns plain text as markup. */
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
