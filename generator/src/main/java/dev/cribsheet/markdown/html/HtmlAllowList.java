package dev.cribsheet.markdown.html;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The tags and attributes that are allowed in raw HTML. */
public final class HtmlAllowList {
  private static final Set<String> VOID = Set.of("br", "wbr");
  private static final Set<String> BLOCK = Set.of("details", "summary");
  private static final Set<String> INLINE =
      Set.of(
          "kbd", "sub", "sup", "abbr", "mark", "small", "ins", "del", "bdi", "q", "cite", "dfn",
          "var", "samp");

  private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9-]{1,35}");

  private HtmlAllowList() {}

  public static boolean allowsTag(String name) {
    return VOID.contains(name) || BLOCK.contains(name) || INLINE.contains(name);
  }

  public static boolean isVoid(String name) {
    return VOID.contains(name);
  }

  public static boolean isBlock(String name) {
    return BLOCK.contains(name);
  }

  public static boolean allowsAttribute(String tag, String name, String value) {
    return switch (name) {
      case "title" -> true;
      case "lang" -> LANGUAGE.matcher(value).matches();
      case "dir" -> DIRECTIONS.contains(value);
      case "open" -> tag.equals("details");
      default -> false;
    };
  }

  /** Returns all allowed tags, sorted and separated by spaces. */
  public static String tags() {
    Set<String> all = new TreeSet<>(INLINE);
    all.addAll(VOID);
    all.addAll(BLOCK);
    return String.join(" ", all);
  }
}
