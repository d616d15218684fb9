package dev.cribsheet.leak;

import dev.cribsheet.content.layer.ComposedLayers;
import dev.cribsheet.content.layer.Withheld;
import dev.cribsheet.diagnostic.CountedNoun;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Searches a public site's files for phrases that only internal entries have; thread-safe. */
public final class LeakCheck {
  /** The check of a site that has no internal content: it searches for nothing. */
  public static final LeakCheck NONE = new LeakCheck(List.of(), new Phrases());

  /**
   * The number of distinctive words that together count as a leak. None of them occurs in public
   * text, but one alone proves nothing.
   */
  private static final int WEAK = 3;

  private static final Pattern GENERATED =
      Pattern.compile(".*\\.(?:html|js|pdf|md)|framework\\.json");

  private final List<Withheld> withheld;
  private final Phrases phrases;

  /** The phrases that were found, by internal entry and then by file. */
  private final Map<Integer, SortedMap<String, Set<String>>> strong = new TreeMap<>();

  private final Map<Integer, SortedMap<String, String>> weak = new TreeMap<>();

  private LeakCheck(List<Withheld> withheld, Phrases phrases) {
    this.withheld = withheld;
    this.phrases = phrases;
  }

  /**
   * Creates a check for the content that a public edition leaves out.
   *
   * @param others other public text of the site: that of its theme, and the paths of its files
   */
  public static LeakCheck of(ComposedLayers edition, Stream<String> others) {
    List<List<String>> open =
        Stream.concat(edition.texts(), others)
            .flatMap(text -> Stream.of(Words.of(text), Words.of(MarkdownPhrases.read(text))))
            .toList();
    return new LeakCheck(edition.withheld(), new Distinctive(open).of(edition.withheld()));
  }

  /** Searches a file of the site. */
  public void read(String path, byte[] bytes) {
    if (phrases.isEmpty()) {
      return;
    }
    List<Phrase> found = new ArrayList<>();
    FileTexts.of(path, bytes).forEach(text -> phrases.find(Words.of(text), found::add));
    found.forEach(phrase -> keep(path, phrase));
  }

  private synchronized void keep(String path, Phrase phrase) {
    String words = String.join(" ", phrase.words());
    if (!phrase.weak()) {
      strong
          .computeIfAbsent(phrase.secret(), secret -> new TreeMap<>())
          .computeIfAbsent(path, file -> new TreeSet<>())
          .add(words);
    } else if (GENERATED.matcher(path).matches()) {
      weak.computeIfAbsent(phrase.secret(), secret -> new TreeMap<>())
          .merge(words, path, LeakCheck::first);
    }
  }

  private static String first(String one, String other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /** Reports each internal entry that the files reveal. */
  public void report(Diagnostics diagnostics) {
    for (int i = 0; i < withheld.size(); i++) {
      SortedMap<String, Set<String>> files = strong.getOrDefault(i, new TreeMap<>());
      SortedMap<String, String> words = weak.getOrDefault(i, new TreeMap<>());
      if (!files.isEmpty()) {
        String file = files.firstKey();
        report(withheld.get(i), longest(files.get(file)), file, files.size() - 1, diagnostics);
      } else if (words.size() >= WEAK) {
        String list = words.keySet().stream().limit(WEAK).collect(Collectors.joining(", "));
        report(withheld.get(i), list, words.get(words.firstKey()), 0, diagnostics);
      }
    }
  }

  private static String longest(Set<String> phrases) {
    return phrases.stream()
        .reduce((one, other) -> other.length() > one.length() ? other : one)
        .orElseThrow();
  }

  private static void report(
      Withheld secret, String words, String file, int others, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.LEAK,
        secret.place(),
        "'"
            + words
            + "' is internal, but the public site contains it in "
            + file
            + (others == 0 ? "" : " and " + CountedNoun.of(others, "other file")),
        "find where it comes from: a file under 'assets', a template or public text;"
            + " make that internal, or reword it");
  }
}
