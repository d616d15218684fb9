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

  /** True for a place in this pack, as diagnostics show it. */
  public boolean has(String shownPath) {
    return shownPath.equals(name()) || shownPath.startsWith(name() + IN);
  }
}
