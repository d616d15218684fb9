package dev.cribsheet.maven.fork;

import dev.cribsheet.BuildResult;
import dev.cribsheet.Progress;

/** What the process says: how far it has come, any number of times, then one of the others. */
sealed interface Answer {
  /** One more file is done. */
  record Done(Progress.Step step, int done, int all) implements Answer {}

  /** The run has come to its end. */
  record Result(BuildResult result) implements Answer {}

  /** The machine stopped it. */
  record Trouble(String message) implements Answer {}
}
