package dev.cribsheet.source;

/** The id and the version of a pack; paths of its files in diagnostics start with them. */
public record PackName(String id, String version) {
  /** Separates the name of a pack from a path in it. */
  private static final String IN = "!";

  public String name() {
    return id + "-" + version;
  }

  /** Returns a path in the pack as diagnostics show it. */
  public String shown(String path) {
    return name() + IN + path;
  }

  /**
   * Returns the name of the pack in a path from a diagnostic; the path itself if it names no pack.
   */
  public static String of(String shownPath) {
    int end = shownPath.indexOf(IN);
    return end < 0 ? shownPath : shownPath.substring(0, end);
  }
}
