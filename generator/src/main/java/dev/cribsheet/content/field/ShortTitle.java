package dev.cribsheet.content.field;

/** Shortens a title for navigation. */
final class ShortTitle {
  private ShortTitle() {}

  /** Returns the leading words that fit into this many characters, or part of the first word. */
  static String of(String title, int max) {
    if (title.codePointCount(0, title.length()) <= max) {
      return title;
    }
    String cut = title.substring(0, title.offsetByCodePoints(0, max + 1));
    int space = cut.lastIndexOf(' ');
    return space > 0
        ? cut.substring(0, space)
        : title.substring(0, title.offsetByCodePoints(0, max));
  }
}
