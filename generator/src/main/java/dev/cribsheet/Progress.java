package dev.cribsheet;

/** Receives the progress of a run, once per file, on any thread. */
@FunctionalInterface
public interface Progress {
  Progress NONE = (step, done, all) -> {};

  /** The steps that report progress per file. */
  enum Step {
    READ,
    RENDERED
  }

  /**
   * Called when one more file is done.
   *
   * @param done the number of files done, including this one; calls may be out of order
   * @param all the number of files found so far, or a slightly higher estimate
   */
  void done(Step step, int done, int all);
}
