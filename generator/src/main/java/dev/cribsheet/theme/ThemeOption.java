package dev.cribsheet.theme;

import java.util.List;

/** An option of a theme that a site may set; an option of type {@code CHOICE} has values. */
record ThemeOption(String name, Type type, List<String> values, String defaultValue) {
  private static final List<String> FLAGS = List.of("true", "false");

  enum Type {
    TEXT,
    FLAG,
    CHOICE
  }

  ThemeOption {
    values = List.copyOf(values);
  }

  /** Returns the allowed values; empty means any text. */
  List<String> choices() {
    return switch (type) {
      case TEXT -> List.of();
      case FLAG -> FLAGS;
      case CHOICE -> values;
    };
  }

  boolean accepts(String value) {
    return type == Type.TEXT || choices().contains(value);
  }
}
