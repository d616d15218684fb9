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

  /** Returns whether all results of this kind are on one page, which the name of the kind tells. */
  boolean isOnePage() {
    return this == RED_FLAG || this == NUMBER || this == TERM;
  }

  /** Returns the name of this kind in the keys of UI strings. */
  String key() {
    return Slug.of(this);
  }
}
