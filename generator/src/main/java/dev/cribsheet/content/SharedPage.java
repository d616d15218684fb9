package dev.cribsheet.content;

/** A page that shows what several files say. */
public enum SharedPage {
  RED_FLAGS,
  CHECKLISTS,
  NUMBERS,
  FRAMEWORK,
  QUESTIONS
}
