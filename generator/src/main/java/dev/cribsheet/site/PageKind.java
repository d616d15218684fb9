package dev.cribsheet.site;

import dev.cribsheet.content.SharedPage;

/** The kinds of pages that a site generates by itself, besides those of steps and questions. */
public enum PageKind {
  HOME("index.html", "home"),
  FRAMEWORK("framework.html", "framework"),
  CHECKLISTS("checklists.html", "checklists"),
  RED_FLAGS("red-flags.html", "red-flags"),
  QUESTIONS("questions.html", "questions"),
  SHEETS("sheets.html", "sheets"),
  NUMBERS("numbers.html", "numbers"),
  SEARCH("search.html", "search"),
  NOT_FOUND("404.html", "not-found");

  private final UrlPath url;
  private final String key;

  PageKind(String path, String key) {
    this.url = new UrlPath(path);
    this.key = key;
  }

  /** The page that shows the files of a shared page. */
  static PageKind of(SharedPage page) {
    return valueOf(page.name());
  }

  /** Its address. */
  public UrlPath url() {
    return url;
  }

  /** Its name in templates and in the keys of UI strings. */
  public String key() {
    return key;
  }
}
