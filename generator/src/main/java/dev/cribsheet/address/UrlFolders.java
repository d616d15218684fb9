package dev.cribsheet.address;

import java.util.Set;

/** The folders of a site that hold what is generated, each ending in a slash. */
public final class UrlFolders {
  public static final String STEPS = "steps/";
  public static final String QUESTIONS = "questions/";
  public static final String SHEETS = "sheets/";
  public static final String ASSETS = "assets/";
  public static final String THEME = "theme/";

  /** All of them. */
  public static final Set<String> ALL = Set.of(STEPS, QUESTIONS, SHEETS, ASSETS, THEME);

  private UrlFolders() {}
}
