package dev.cribsheet.render.search;

import java.util.Locale;

/** The kind of a search result; results are grouped by kind. */
enum SearchKind {
  STEP,
  FRAMEWORK,
  CHECKLIST,
  RED_FLAG,
  QUESTION,
  NUMBER,
  TERM,
  PAGE;

  /** Its name in the keys of UI strings. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
