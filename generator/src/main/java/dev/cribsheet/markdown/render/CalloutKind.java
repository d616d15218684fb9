package dev.cribsheet.markdown.render;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The words in {@code [!TIP]} and the callouts that they make. */
final class CalloutKind {
  private static final Map<String, String> KINDS =
      new TreeMap<>(
          Map.ofEntries(
              entry("TIP", "tip"),
              entry("NOTE", "tip"),
              entry("IMPORTANT", "tip"),
              entry("TRAP", "trap"),
              entry("WARNING", "trap"),
              entry("CAUTION", "trap"),
              entry("SAY", "say"),
              entry("EXAMPLE", "example")));

  private CalloutKind() {}

  /** The callout of a word in upper case. */
  static Optional<String> of(String word) {
    return Optional.ofNullable(KINDS.get(word));
  }

  static Set<String> words() {
    return KINDS.keySet();
  }
}
