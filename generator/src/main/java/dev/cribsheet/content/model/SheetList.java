package dev.cribsheet.content.model;

import dev.cribsheet.source.Slug;

/** The lists that a sheet can show. */
public enum SheetList {
  CHECKLIST(true),
  DO(true),
  AVOID(true),
  MISTAKES(true),
  ASK(true),
  SAY(true),
  RED_FLAGS(true),
  NUMBERS(true),
  GLOSSARY(false),
  STEPS(false),
  OUTPUT(true),
  HANDOVER(true),
  SHORT_PLAN(false),
  PLAN(true),
  LOG(false),
  CLOCK(false),
  NOTES(true),
  SCORECARD(true),
  DIAGRAMS(true),
  PROMPTS(true),
  /** The parts of a question, on the sheet that it requests. Authors cannot select this list. */
  QUESTION(true);

  /** The owner that selects the red flags that belong to no step. */
  public static final String ANY_STEP = "any-step";

  private final boolean divided;

  SheetList(boolean divided) {
    this.divided = divided;
  }

  /** Whether authors can select a part of it, such as the part for one step. */
  public boolean divided() {
    return divided;
  }

  /** Returns the name that authors use for the list, such as {@code red-flags}. */
  public String word() {
    return Slug.of(this);
  }
}
