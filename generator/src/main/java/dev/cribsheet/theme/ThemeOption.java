package dev.cribsheet.theme;

import java.util.List;

/**
 * Something that a site may set about a theme.
 *
 * @param values the words of a choice
 * @param preset what holds when the site says nothing
 */
record ThemeOption(String name, Type type, List<String> values, String preset) {
  private static final List<String> FLAGS = List.of("true", "false");

  /** What an option's value is. */
  enum Type {
    TEXT,
    FLAG,
    CHOICE
  }

  ThemeOption {
    values = List.copyOf(values);
  }

  /** The words that it may be set to; none means any text. */
  List<String> words() {
    return switch (type) {
      case TEXT -> List.of();
      case FLAG -> FLAGS;
      case CHOICE -> values;
    };
  }

  boolean takes(String value) {
    return type == Type.TEXT || words().contains(value);
  }
}
