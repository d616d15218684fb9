package dev.cribsheet.render.search;

import dev.cribsheet.source.Slug;

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
    return Slug.of(this);
  }
}
