package dev.cribsheet.source;

/** The id and the version of a pack, which places in its files start with. */
public record PackName(String id, String version) {
  /** Separates the name of a pack from a path in it. */
  private static final String IN = "!";

  public String name() {
    return id + "-" + version;
  }

  /** A path in the pack as diagnostics show it. */
  public String shown(String path) {
    return name() + IN + path;
  }

  /** The name of the pack of a path as diagnostics show it; the path itself if it has none. */
  public static String of(String shownPath) {
    int end = shownPath.indexOf(IN);
    return end < 0 ? shownPath : shownPath.substring(0, end);
  }
}
