package dev.cribsheet.content.model;

/**
 * A session length that the site offers, in minutes.
 *
 * @param length the whole session, including the intro and the closing
 * @param intro the time before the first step, 0 or more
 * @param closing the time after the last step, for the candidate's own questions, 0 or more
 */
public record SessionLength(int length, int intro, int closing) {
  /** Returns a session without an intro and a closing. */
  public static SessionLength of(int length) {
    return new SessionLength(length, 0, 0);
  }

  /** Returns the minutes left for the steps; negative if intro and closing take too long. */
  public int forSteps() {
    return length - intro - closing;
  }
}
