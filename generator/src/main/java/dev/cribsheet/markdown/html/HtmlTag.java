package dev.cribsheet.markdown.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A raw HTML tag.
 *
 * @param name in lower case
 * @param attributes the decoded values by lower-case name; if a name is repeated, its first value
 *     counts
 * @param end the offset after the closing {@code >}
 */
public record HtmlTag(String name, boolean closing, Map<String, String> attributes, int end) {
  private static final Pattern START = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)");
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "[ \\t\\n]+([^ \\t\\n\"'<>/=`]+)"
              + "(?:[ \\t\\n]*=[ \\t\\n]*(?:\"([^\"]*)\"|'([^']*)'|([^ \\t\\n\"'<>=`]+)))?");
  private static final Pattern END = Pattern.compile("[ \\t\\n]*/?>");

  /** Parses the tag at the offset of a {@code <}; empty if it is not a complete tag. */
  public static Optional<HtmlTag> parse(String text, int start) {
    Matcher matcher = START.matcher(text).region(start, text.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String name = matcher.group(2).toLowerCase(Locale.ROOT);
    boolean closing = !matcher.group(1).isEmpty();
    Map<String, String> attributes = new LinkedHashMap<>();
    int end = matcher.end();
    for (matcher.usePattern(ATTRIBUTE); matchesAt(matcher, end); end = matcher.end()) {
      attributes.putIfAbsent(
          matcher.group(1).toLowerCase(Locale.ROOT),
          CharacterFilter.decodeEntities(value(matcher)));
    }
    matcher.usePattern(END);
    return matchesAt(matcher, end)
        ? Optional.of(new HtmlTag(name, closing, attributes, matcher.end()))
        : Optional.empty();
  }

  private static boolean matchesAt(Matcher matcher, int from) {
    return matcher.region(from, matcher.regionEnd()).lookingAt();
  }

  private static String value(Matcher attribute) {
    return Stream.of(2, 3, 4).map(attribute::group).filter(Objects::nonNull).findFirst().orElse("");
  }
}
