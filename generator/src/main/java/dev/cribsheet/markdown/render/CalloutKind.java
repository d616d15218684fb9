package dev.cribsheet.markdown.render;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The keywords of callouts, as in {@code [!TIP]}, and their kinds. */
public final class CalloutKind {
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
              entry("EXAMPLE", "example"),
              entry("PROMPT", "prompt"),
              entry("VERDICT", "verdict")));

  private CalloutKind() {}

  /** Returns the kind for a keyword in upper case; empty if it is unknown. */
  static Optional<String> of(String keyword) {
    return Optional.ofNullable(KINDS.get(keyword));
  }

  /** Returns all keywords, including that of a transcript. */
  public static Set<String> keywords() {
    Set<String> keywords = new TreeSet<>(KINDS.keySet());
    keywords.add(TranscriptRenderer.KEYWORD);
    return keywords;
  }
}
