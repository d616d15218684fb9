package dev.cribsheet;

/** Hears how far a run has come, from any of its threads, once for each file. */
@FunctionalInterface
public interface Progress {
  /** Wants to hear nothing. */
  Progress NONE = (step, done, all) -> {};

  /** What is being done to file after file. */
  enum Step {
    READ,
    RENDERED
  }

  /**
   * One more file is done.
   *
   * @param done how many are done, including this one; values may not be in order
   * @param all how many there are, or a few more
   */
  void done(Step step, int done, int all);
}
