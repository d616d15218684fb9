package dev.cribsheet.address;

/** The folders of a site, except those of articles, each with a trailing slash. */
public final class UrlFolders {
  public static final String SHEETS = "sheets/";
  public static final String ASSETS = "assets/";
  public static final String THEME = "theme/";

  private UrlFolders() {}
}
