package dev.cribsheet.markdown.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One raw tag as its author wrote it.
 *
 * @param name in lower case
 * @param attributes names in lower case, values decoded, the first of equal names
 * @param end the offset after its {@code >}
 */
public record HtmlTag(String name, boolean closing, Map<String, String> attributes, int end) {
  private static final Pattern START = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)");
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "[ \\t\\n]+([^ \\t\\n\"'<>/=`]+)"
              + "(?:[ \\t\\n]*=[ \\t\\n]*(?:\"([^\"]*)\"|'([^']*)'|([^ \\t\\n\"'<>=`]+)))?");
  private static final Pattern END = Pattern.compile("[ \\t\\n]*/?>");

  /** The tag that starts at the offset, where a {@code <} stands; absent when none does. */
  public static Optional<HtmlTag> parse(String text, int at) {
    Matcher matcher = START.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String name = matcher.group(2).toLowerCase(Locale.ROOT);
    boolean closing = !matcher.group(1).isEmpty();
    Map<String, String> attributes = new LinkedHashMap<>();
    int end = matcher.end();
    for (matcher.usePattern(ATTRIBUTE); next(matcher, end); end = matcher.end()) {
      attributes.putIfAbsent(
          matcher.group(1).toLowerCase(Locale.ROOT), CharacterFilter.entities(value(matcher)));
    }
    matcher.usePattern(END);
    return next(matcher, end)
        ? Optional.of(new HtmlTag(name, closing, attributes, matcher.end()))
        : Optional.empty();
  }

  private static boolean next(Matcher matcher, int from) {
    return matcher.region(from, matcher.regionEnd()).lookingAt();
  }

  /** The value behind an attribute's name; empty without one. */
  private static String value(Matcher attribute) {
    for (int group = 2; group <= 4; group++) {
      if (attribute.group(group) != null) {
        return attribute.group(group);
      }
    }
    return "";
  }
}
