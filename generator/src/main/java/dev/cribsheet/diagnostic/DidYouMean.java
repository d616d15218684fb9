package dev.cribsheet.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the known name that an author probably meant: at most two edits away. */
public final class DidYouMean {
  private static final int MAX_EDITS = 2;
  private static final int MAX_LENGTH = 100;
  private static final int MAX_LISTED = 12;

  private DidYouMean() {}

  /** The nearest candidate, in case of a tie the alphabetically first; absent when none is near. */
  public static Optional<String> among(String name, Collection<String> candidates) {
    record Scored(String candidate, int edits) {}
    if (name.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    return candidates.stream()
        .filter(candidate -> Math.abs(candidate.length() - name.length()) <= MAX_EDITS)
        .map(candidate -> new Scored(candidate, edits(name, candidate)))
        .filter(scored -> scored.edits() <= MAX_EDITS && scored.edits() < name.length())
        .min(Comparator.comparingInt(Scored::edits).thenComparing(Scored::candidate))
        .map(Scored::candidate);
  }

  /** A hint with the nearest candidate, or else the given text. */
  public static String hint(String name, Collection<String> candidates, String otherwise) {
    return among(name, candidates).map(near -> "did you mean '" + near + "'?").orElse(otherwise);
  }

  /** Names to choose from, such as {@code a, b, c and 2 more}. */
  public static String list(Collection<String> names) {
    String first = names.stream().limit(MAX_LISTED).collect(Collectors.joining(", "));
    int more = names.size() - MAX_LISTED;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  /** The Damerau-Levenshtein distance, ignoring case. */
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
