package dev.cribsheet.maven.fork;

import dev.cribsheet.BuildResult;
import dev.cribsheet.Progress;
import dev.cribsheet.codec.RecordCodec;
import java.net.URI;

/** What the process says: some things any number of times, then a result or a trouble. */
sealed interface Answer {
  /** How it goes through the stream. */
  RecordCodec<Answer> CODEC = RecordCodec.of(Answer.class);

  /** One more file is done. */
  record Done(Progress.Step step, int done, int all) implements Answer {}

  /** The server can be asked. */
  record Listening(URI address) implements Answer {}

  /** The server tells its author something. */
  record Said(String text) implements Answer {}

  /** The run has come to its end. */
  record Result(BuildResult result) implements Answer {}

  /** The machine stopped it. */
  record Trouble(String message) implements Answer {}
}
