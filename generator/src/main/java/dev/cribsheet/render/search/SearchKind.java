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

  /** Returns the name of this kind in the keys of UI strings. */
  String key() {
    return Slug.of(this);
  }
}
