package dev.cribsheet.markdown;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One raw tag as its author wrote it.
 *
 * @param name in lower case
 * @param attributes names in lower case, values decoded, the first of equal names
 * @param end the offset after its {@code >}
 */
record HtmlTag(String name, boolean closing, Map<String, String> attributes, int end) {
  /** The tag that starts at the offset, where a {@code <} stands; absent when none does. */
  static Optional<HtmlTag> parse(String text, int at) {
    TagScanner scanner = new TagScanner(text, at + 1);
    boolean closing = scanner.skip('/');
    String name = scanner.name();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    while (scanner.skipSpace()) {
      String attribute = scanner.attributeName();
      if (attribute.isEmpty()) {
        break;
      }
      Optional<String> value = scanner.attributeValue();
      if (value.isEmpty()) {
        return Optional.empty();
      }
      attributes.putIfAbsent(attribute.toLowerCase(Locale.ROOT), EngineText.entities(value.get()));
    }
    scanner.skip('/');
    return scanner.skip('>')
        ? Optional.of(new HtmlTag(name.toLowerCase(Locale.ROOT), closing, attributes, scanner.at()))
        : Optional.empty();
  }
}
