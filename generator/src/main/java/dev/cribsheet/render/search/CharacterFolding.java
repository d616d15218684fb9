package dev.cribsheet.render.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Removes case, accents and full-width forms; the search script does the same to queries. */
final class CharacterFolding {
  /** Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowels, kana voicing marks. */
  private static final Pattern MARKS =
      Pattern.compile(
          "[\\u0300-\\u036f\\u0591-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\u3099\\u309a]");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}_+#]");
  private static final Pattern SPECIAL = Pattern.compile("[ßæœøłđðþıς]");
  private static final Map<String, String> PLAIN =
      Map.of(
          "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı",
          "i", "ς", "σ");

  private CharacterFolding() {}

  static String fold(String word) {
    if (isPlain(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    String low = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String bare = NO_WORD.matcher(MARKS.matcher(low).replaceAll("")).replaceAll("");
    return SPECIAL.matcher(bare).replaceAll(found -> PLAIN.get(found.group()));
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(c -> c < 0x80);
  }
}
