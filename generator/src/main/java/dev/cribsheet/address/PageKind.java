package dev.cribsheet.address;

/** The generated pages, each with a fixed URL. */
public enum PageKind {
  HOME("index.html", "home"),
  FRAMEWORK("framework.html", "framework"),
  PATH("path.html", "path"),
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

  public UrlPath url() {
    return url;
  }

  /** Returns the page's name in templates and in the keys of UI strings. */
  public String key() {
    return key;
  }
}
