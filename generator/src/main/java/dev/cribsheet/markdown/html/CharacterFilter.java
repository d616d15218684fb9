package dev.cribsheet.markdown.html;

import com.vladsch.flexmark.util.sequence.Escaping;

/** Decodes text and replaces the characters that are not allowed in HTML. */
public final class CharacterFilter {
  private static final int REPLACEMENT = 0xFFFD;

  private CharacterFilter() {}

  /** Returns the text with U+FFFD in place of each character that is not allowed. */
  public static String of(String text) {
    if (text.codePoints().allMatch(CharacterFilter::allowed)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().map(c -> allowed(c) ? c : REPLACEMENT).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Decodes the backslash escapes and entities of Markdown source. */
  public static String decode(String source) {
    boolean plain = source.indexOf('\\') < 0 && source.indexOf('&') < 0;
    return plain ? source : of(Escaping.unescapeString(source));
  }

  /** Decodes the entities of raw HTML, where a backslash has no meaning. */
  public static String decodeEntities(String html) {
    return html.indexOf('&') < 0 ? html : of(Escaping.unescapeHtml(html));
  }

  private static boolean allowed(int c) {
    return c == '\n'
        || c == '\t'
        || !(Character.isISOControl(c)
            || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
            || (c & 0xFFFE) == 0xFFFE);
  }
}
