package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.Slug;

/**
 * One thing to study on a day of a path.
 *
 * @param id of the step, question or checklist, or the address of a page without {@code .html}
 * @param minutes how long it takes
 * @param source the position of the id
 */
public record PathItem(Kind kind, String id, int minutes, SourceRef source) {
  /** What an item can lead to. */
  public enum Kind {
    PAGE,
    STEP,
    QUESTION,
    CHECKLIST;

    /** Its name in YAML. */
    public String word() {
      return Slug.of(this);
    }
  }
}
