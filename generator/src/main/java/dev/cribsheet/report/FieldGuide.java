package dev.cribsheet.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The purpose of each field, from the tables in the guides for content and themes. */
public final class FieldGuide {
  private static final List<String> RESOURCES =
      List.of("META-INF/cribsheet/authoring.md", "META-INF/cribsheet/theme-guide/README.md");

  /**
   * The sections about fields that every entry may have, and about keywords that every patch may
   * have.
   */
  private static final List<String> OF_ALL = List.of("any entry", "a patch");

  private static final Pattern SECTION =
      Pattern.compile("(?ms)^#{2,4} ([^\n]+)\n(.*?)(?=^#{2,4} |\\z)");
  private static final Pattern EXAMPLE = Pattern.compile("(?ms)^(`{3,}).*?^\\1$");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (?:\\*\\*)?`([a-z-]+)`(?:\\*\\*)? \\| (.*) \\|$");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\([^)]*\\)");

  private final Map<String, Map<String, String>> sections = new HashMap<>();

  private FieldGuide() {
    for (String resource : RESOURCES) {
      String text = EXAMPLE.matcher(GuideText.read(resource)).replaceAll("");
      Matcher found = SECTION.matcher(text);
      while (found.find()) {
        Map<String, String> rows = rows(found.group(2));
        sections.putIfAbsent(found.group(1).toLowerCase(Locale.ROOT), rows);
      }
    }
  }

  /** Reads the guides. */
  public static FieldGuide read() {
    return new FieldGuide();
  }

  /**
   * Returns what a field is for, in one or more sentences.
   *
   * @param kind the name of the kind in messages, such as {@code a step}
   */
  public Optional<String> meaning(String kind, String field) {
    return Stream.concat(Stream.of(kind), OF_ALL.stream())
        .flatMap(section -> find(section, field).stream())
        .findFirst();
  }

  private Optional<String> find(String kind, String field) {
    return Optional.ofNullable(sections.get(kind)).map(rows -> rows.get(field));
  }

  private static Map<String, String> rows(String section) {
    Map<String, String> rows = new HashMap<>();
    Matcher row = ROW.matcher(section);
    while (row.find()) {
      rows.put(row.group(1), sentence(LINK.matcher(row.group(2)).replaceAll("$1")));
    }
    return rows;
  }

  /**
   * Returns a cell as a sentence without backticks and escapes; a value such as {@code true} keeps
   * its case.
   */
  private static String sentence(String cell) {
    String text = cell.replace("`", "").replace("\\|", "|");
    String first = text.substring(0, 1);
    boolean value = cell.startsWith("`");
    return (value ? first : first.toUpperCase(Locale.ROOT)) + text.substring(1) + ".";
  }
}
