package dev.cribsheet.content.model;

import dev.cribsheet.source.Slug;

/** The parts of a step's page, in page order. */
public enum StepPart {
  GOAL,
  OUTPUT,
  SAY,
  CHECKLIST,
  ASK,
  DO,
  NUMBERS,
  HANDOVER,
  SHORT_PLAN,
  AVOID,
  RED_FLAGS,
  /** The author's own text; each of its headings has an anchor. */
  BODY,
  EXAMPLE,
  RELATED;

  /**
   * Returns the anchor of the part, which is also its name in templates and in the keys of UI
   * strings.
   */
  public String anchor() {
    return Slug.of(this);
  }
}
