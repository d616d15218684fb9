package dev.cribsheet.render.search;

import java.util.Locale;

/** What a search result is; results are grouped by it. */
enum SearchKind {
  STEP,
  FRAMEWORK,
  CHECKLIST,
  RED_FLAG,
  QUESTION,
  NUMBER,
  TERM,
  PAGE;

  /** Its part of the keys of UI strings. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
