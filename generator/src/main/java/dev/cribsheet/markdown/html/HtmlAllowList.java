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
          "var", "samp", "b", "i", "strong", "em", "code");

  /** The tags that are treated as the equivalent Markdown. */
  private static final Set<String> READ = Set.of("a", "hr", "img", "p");

  private static final Set<String> OF_TABLES =
      Set.of("table", "thead", "tbody", "tfoot", "tr", "th", "td", "caption", "colgroup", "col");
  private static final Set<String> OF_LISTS = Set.of("ul", "ol", "li", "dl", "dt", "dd");

  private static final Set<String> OF_IMAGES =
      Set.of("src", "alt", "title", "width", "height", "loading", "decoding");
  private static final Set<String> OF_ANCHORS =
      Set.of("href", "id", "name", "title", "target", "rel");

  private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9-]{1,35}");

  private HtmlAllowList() {}

  public static boolean allowsTag(String name) {
    return VOID.contains(name) || BLOCK.contains(name) || INLINE.contains(name);
  }

  /**
   * Returns {@code table} or {@code list} for the tags of tables and lists, otherwise the tag
   * itself.
   */
  public static String family(String name) {
    return OF_TABLES.contains(name) ? "table" : OF_LISTS.contains(name) ? "list" : name;
  }

  /**
   * Returns whether a tag is treated as Markdown: a link, an anchor, a rule, an image or a
   * paragraph.
   */
  public static boolean readsTag(String name) {
    return READ.contains(name);
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

  /**
   * Returns whether a tag that is treated as Markdown may have this attribute, which is then used
   * or safely ignored.
   */
  public static boolean readsAttribute(String tag, String name) {
    return switch (tag) {
      case "img" -> OF_IMAGES.contains(name);
      case "a" -> OF_ANCHORS.contains(name);
      default -> false;
    };
  }

  /** Returns all allowed tags, sorted and separated by spaces. */
  public static String tags() {
    Set<String> all = new TreeSet<>(INLINE);
    all.addAll(VOID);
    all.addAll(BLOCK);
    all.addAll(READ);
    return String.join(" ", all);
  }
}
