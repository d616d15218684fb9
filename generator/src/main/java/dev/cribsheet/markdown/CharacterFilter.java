package dev.cribsheet.markdown;

/** Keeps characters that no page may hold out of decoded text. */
final class CharacterFilter {
  private static final int REPLACEMENT = 0xFFFD;

  private CharacterFilter() {}

  /** The text with control characters and lone surrogates replaced. */
  static String of(String text) {
    if (text.codePoints().allMatch(CharacterFilter::allowed)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().map(c -> allowed(c) ? c : REPLACEMENT).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean allowed(int c) {
    return c == '\n'
        || c == '\t'
        || !(Character.isISOControl(c)
            || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
            || (c & 0xFFFE) == 0xFFFE);
  }
}
