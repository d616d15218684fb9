package dev.cribsheet.maven.fork;

import dev.cribsheet.BuildResult;
import dev.cribsheet.Progress;
import dev.cribsheet.codec.RecordCodec;
import java.net.URI;

/** A message from the forked JVM: any number of progress messages, then one result or problem. */
sealed interface ForkResponse {
  /** Encodes responses for the stream between the two processes. */
  RecordCodec<ForkResponse> CODEC = RecordCodec.of(ForkResponse.class);

  /** Reports that one more file is done; the values are those of {@link Progress#done}. */
  record Done(Progress.Step step, int done, int all) implements ForkResponse {}

  /** Reports that the server accepts requests at this address. */
  record Listening(URI address) implements ForkResponse {}

  /** A message from the server to the author. */
  record Said(String text) implements ForkResponse {}

  /** The result of a finished run. */
  record Result(BuildResult result) implements ForkResponse {}

  /** An environment problem, such as a full disk, that stopped the run. */
  record EnvironmentProblem(String message) implements ForkResponse {}
}
