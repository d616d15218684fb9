package dev.cribsheet.report;

import dev.cribsheet.diagnostic.DiagnosticCode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The guide that explains each diagnostic code with a wrong and a right example. */
public final class DiagnosticGuide {
  private static final String RESOURCE = "META-INF/cribsheet/diagnostics.md";
  private static final Pattern SECTION =
      Pattern.compile("(?ms)^## (CS\\d{3})\n\n\\*\\*(.*?)\\*\\*(.*?)(?=^## CS\\d{3}$|\\z)");

  private static final class Text {
    private static final String MARKDOWN = GuideText.read(RESOURCE);
    private static final Map<String, Entry> ENTRIES = entries(MARKDOWN);
  }

  private DiagnosticGuide() {}

  /**
   * The guide's section about one code.
   *
   * @param title the problem in one sentence
   * @param markdown the whole section
   */
  public record Entry(String title, String markdown) {}

  /** Returns the whole guide, as Markdown. */
  public static String markdown() {
    return Text.MARKDOWN;
  }

  public static Entry entry(DiagnosticCode code) {
    Entry entry = Text.ENTRIES.get(code.id());
    if (entry == null) {
      throw new IllegalStateException("the guide has no section " + code.id());
    }
    return entry;
  }

  public static String anchor(DiagnosticCode code) {
    return "#" + code.id().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Entry> entries(String markdown) {
    Map<String, Entry> entries = new HashMap<>();
    Matcher sections = SECTION.matcher(markdown);
    sections.results().forEach((MatchResult found) -> entries.put(found.group(1), entry(found)));
    return entries;
  }

  private static Entry entry(MatchResult found) {
    String title = found.group(2).replaceAll("\\s+", " ");
    return new Entry(title, title + found.group(3).stripTrailing());
  }
}
