package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.SourceRef;

/**
 * A sheet that a question requests.
 *
 * @param pdf whether it also has PDF files
 * @param source the position of the field
 */
public record QuestionSheet(boolean pdf, SourceRef source) {
  /** The prefix of the ids of these sheets, before the question's slug. */
  public static final String ID = "question-";
}
