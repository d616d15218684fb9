package dev.cribsheet.content.model;

import java.util.Locale;

/** The parts of a step's page, in the order in which a reader comes to them. */
public enum StepPart {
  GOAL,
  OUTPUT,
  /** The author's own text, which has anchors of its own. */
  BODY,
  SAY,
  CHECKLIST,
  DO,
  AVOID,
  ASK,
  NUMBERS,
  RED_FLAGS,
  EXAMPLE,
  RELATED,
  SHORT_PLAN,
  HANDOVER;

  /** Its anchor, also its name in templates and in the keys of UI strings. */
  public String anchor() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
