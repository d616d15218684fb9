package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.SourceRef;

/**
 * A sheet that a question asks for.
 *
 * @param pdf whether it has PDF files too
 * @param source the position of the field
 */
public record QuestionSheet(boolean pdf, SourceRef source) {
  /** The start of the ids of these sheets; the question's slug follows. */
  public static final String ID = "question-";
}
