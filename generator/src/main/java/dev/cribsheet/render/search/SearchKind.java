package dev.cribsheet.render.search;

/** What a search result is; results are grouped by it. */
enum SearchKind {
  STEP("step"),
  FRAMEWORK("framework"),
  CHECKLIST("checklist"),
  RED_FLAG("red-flag"),
  QUESTION("question"),
  NUMBER("number"),
  TERM("term"),
  PAGE("page");

  private final String key;

  SearchKind(String key) {
    this.key = key;
  }

  /** Its part of the keys of UI strings. */
  String key() {
    return key;
  }
}
