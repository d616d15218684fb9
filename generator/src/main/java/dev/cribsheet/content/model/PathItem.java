package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.Slug;

/**
 * An item to study on one day of a study path.
 *
 * @param id the id of the step, question or checklist, or the URL of a page without {@code .html}
 * @param minutes the time it takes
 * @param source the position of the id
 */
public record PathItem(Kind kind, String id, int minutes, SourceRef source) {
  /** The kinds of things that an item can refer to. */
  public enum Kind {
    PAGE,
    STEP,
    QUESTION,
    CHECKLIST;

    /** Returns its name in YAML. */
    public String word() {
      return Slug.of(this);
    }
  }
}
