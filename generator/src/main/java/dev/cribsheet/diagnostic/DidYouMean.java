package dev.cribsheet.diagnostic;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the known name that an author probably meant, if one is at most two edits away. */
public final class DidYouMean {
  private static final int MAX_EDITS = 2;
  private static final int MAX_LENGTH = 100;
  private static final int MAX_LISTED = 12;
  private static final Pattern ACCENT = Pattern.compile("\\p{M}");
  private static final String ACCENTED = "äöüßåæøœ";
  private static final List<String> TWO_LETTERS =
      List.of("ae", "oe", "ue", "ss", "aa", "ae", "oe", "oe");

  private DidYouMean() {}

  /** Returns the nearest candidate, or the alphabetically first in a tie; empty if none is near. */
  public static Optional<String> among(String name, Collection<String> candidates) {
    record Scored(String candidate, int edits) {}
    if (name.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    return candidates.stream()
        .map(candidate -> new Scored(candidate, nearest(name, candidate)))
        .filter(scored -> scored.edits() <= MAX_EDITS && scored.edits() < name.length())
        .min(Comparator.comparingInt(Scored::edits).thenComparing(Scored::candidate))
        .map(Scored::candidate);
  }

  /** Returns a hint with the nearest candidate, or else the given text. */
  public static String hint(String name, Collection<String> candidates, String otherwise) {
    return among(name, candidates).map(near -> "did you mean '" + near + "'?").orElse(otherwise);
  }

  /**
   * Returns the smallest of three numbers of edits: between the names as written, without accents,
   * and with accented letters spelled as two letters.
   */
  private static int nearest(String name, String candidate) {
    int edits = edits(name, candidate, Function.identity());
    if (isAscii(name) && isAscii(candidate)) {
      return edits;
    }
    return Math.min(
        edits,
        Math.min(
            edits(name, candidate, DidYouMean::withoutAccents),
            edits(name, candidate, DidYouMean::inTwoLetters)));
  }

  private static int edits(String name, String candidate, Function<String, String> form) {
    String a = form.apply(name);
    String b = form.apply(candidate);
    return Math.abs(a.length() - b.length()) > MAX_EDITS ? MAX_EDITS + 1 : edits(a, b);
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private static String withoutAccents(String text) {
    return ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }

  private static String inTwoLetters(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    for (int i = 0; i < ACCENTED.length(); i++) {
      folded = folded.replace(ACCENTED.substring(i, i + 1), TWO_LETTERS.get(i));
    }
    return withoutAccents(folded);
  }

  /** Lists names to choose from, such as {@code a, b, c and 2 more}. */
  public static String list(Collection<String> names) {
    String first = names.stream().limit(MAX_LISTED).collect(Collectors.joining(", "));
    int more = names.size() - MAX_LISTED;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  /** Returns the restricted Damerau-Levenshtein distance, ignoring case. */
  static int edits(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + cost, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
