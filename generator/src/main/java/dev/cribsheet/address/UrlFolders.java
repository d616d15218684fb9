package dev.cribsheet.address;

/** The folders of a site besides those of articles, each ending in a slash. */
public final class UrlFolders {
  public static final String SHEETS = "sheets/";
  public static final String ASSETS = "assets/";
  public static final String THEME = "theme/";

  private UrlFolders() {}
}
