package dev.cribsheet.markdown.html;

import com.vladsch.flexmark.util.sequence.Escaping;

/** Keeps characters that no page may hold out of decoded text. */
public final class CharacterFilter {
  private static final int REPLACEMENT = 0xFFFD;

  private CharacterFilter() {}

  /** The text with control characters and lone surrogates replaced. */
  public static String of(String text) {
    if (text.codePoints().allMatch(CharacterFilter::allowed)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().map(c -> allowed(c) ? c : REPLACEMENT).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** A text as it is meant: backslashes and entities decoded. */
  public static String meaning(String spelling) {
    boolean plain = spelling.indexOf('\\') < 0 && spelling.indexOf('&') < 0;
    return plain ? spelling : of(Escaping.unescapeString(spelling));
  }

  /** Raw HTML as it is meant: entities decoded, backslashes kept. */
  public static String entities(String spelling) {
    return spelling.indexOf('&') < 0 ? spelling : of(Escaping.unescapeHtml(spelling));
  }

  private static boolean allowed(int c) {
    return c == '\n'
        || c == '\t'
        || !(Character.isISOControl(c)
            || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
            || (c & 0xFFFE) == 0xFFFE);
  }
}
