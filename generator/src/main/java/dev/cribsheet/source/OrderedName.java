package dev.cribsheet.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a file name: {@code 2-propose.md} has the order 2 and the name {@code propose}.
 *
 * @param order the leading number, or {@link #UNORDERED}; files without one come last
 * @param name without the leading number and the extension
 */
public record OrderedName(int order, String name) {
  /** The order of a file without a leading number. */
  public static final int UNORDERED = Integer.MAX_VALUE;

  private static final Pattern ORDERED = Pattern.compile("(\\d{1,6})-(.+)");

  public static OrderedName of(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    String stem = dot > 0 ? file.substring(0, dot) : file;
    Matcher matcher = ORDERED.matcher(stem);
    return matcher.matches()
        ? new OrderedName(Integer.parseInt(matcher.group(1)), matcher.group(2))
        : new OrderedName(UNORDERED, stem);
  }

  public String slug() {
    return Slug.of(name);
  }
}
