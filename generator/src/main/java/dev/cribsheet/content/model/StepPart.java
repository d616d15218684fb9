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
  AVOID,
  RED_FLAGS,
  NUMBERS,
  HANDOVER,
  SHORT_PLAN,
  /** The author's text, whose headings have their own anchors. */
  BODY,
  EXAMPLE,
  RELATED;

  /** Returns its anchor, which is also its name in templates and in the keys of UI strings. */
  public String anchor() {
    return Slug.of(this);
  }
}
