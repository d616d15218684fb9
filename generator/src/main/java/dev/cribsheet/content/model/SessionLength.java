package dev.cribsheet.content.model;

/**
 * A session that the site offers, in minutes.
 *
 * @param length the whole session, including both ends
 * @param intro before the first step, 0 or more
 * @param closing after the last step, for the candidate's own questions, 0 or more
 */
public record SessionLength(int length, int intro, int closing) {
  /** A session of steps only. */
  public static SessionLength of(int length) {
    return new SessionLength(length, 0, 0);
  }

  /** The minutes between both ends; negative if the ends are longer than the session. */
  public int forSteps() {
    return length - intro - closing;
  }
}
