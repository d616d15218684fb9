package dev.cribsheet.maven.fork;

import dev.cribsheet.BuildResult;
import dev.cribsheet.Progress;
import dev.cribsheet.codec.RecordCodec;
import java.net.URI;

/** A message from the process: any number of reports, then a result or a problem. */
sealed interface ForkResponse {
  /** How it goes through the stream. */
  RecordCodec<ForkResponse> CODEC = RecordCodec.of(ForkResponse.class);

  /** One more file is done. */
  record Done(Progress.Step step, int done, int all) implements ForkResponse {}

  /** The server can be asked. */
  record Listening(URI address) implements ForkResponse {}

  /** A message of the server for the author. */
  record Said(String text) implements ForkResponse {}

  /** The run has come to its end. */
  record Result(BuildResult result) implements ForkResponse {}

  /** The machine stopped it. */
  record Trouble(String message) implements ForkResponse {}
}
