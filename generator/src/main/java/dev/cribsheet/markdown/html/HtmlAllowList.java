package dev.cribsheet.markdown.html;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The raw tags and attributes that may pass. */
public final class HtmlAllowList {
  private static final Set<String> VOID = Set.of("br", "wbr");
  private static final Set<String> BLOCK = Set.of("details", "summary");
  private static final Set<String> INLINE =
      Set.of(
          "kbd", "sub", "sup", "abbr", "mark", "small", "ins", "del", "bdi", "q", "cite", "dfn",
          "var", "samp");

  private static final Map<String, Predicate<String>> ATTRIBUTES =
      Map.of(
          "title",
          value -> true,
          "lang",
          Pattern.compile("[A-Za-z0-9-]{1,35}").asMatchPredicate(),
          "dir",
          Set.of("ltr", "rtl", "auto")::contains,
          "open",
          value -> true);

  private HtmlAllowList() {}

  public static boolean tag(String name) {
    return VOID.contains(name) || BLOCK.contains(name) || INLINE.contains(name);
  }

  public static boolean isVoid(String name) {
    return VOID.contains(name);
  }

  public static boolean isBlock(String name) {
    return BLOCK.contains(name);
  }

  public static boolean attribute(String tag, String name, String value) {
    boolean fits = !name.equals("open") || tag.equals("details");
    return fits && ATTRIBUTES.containsKey(name) && ATTRIBUTES.get(name).test(value);
  }

  /** The tags for a hint, sorted. */
  public static String tags() {
    Set<String> all = new TreeSet<>(INLINE);
    all.addAll(VOID);
    all.addAll(BLOCK);
    return String.join(" ", all);
  }
}
