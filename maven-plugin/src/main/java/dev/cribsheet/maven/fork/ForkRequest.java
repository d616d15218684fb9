package dev.cribsheet.maven.fork;

import dev.cribsheet.codec.RecordCodec;

/** The only message to the forked JVM: what to run. */
sealed interface ForkRequest permits BuildForkRequest, ServeForkRequest {
  /** Encodes requests for the stream between the two processes. */
  RecordCodec<ForkRequest> CODEC = RecordCodec.of(ForkRequest.class);

  /** Runs the request, writes responses along the way, and returns the last one. */
  ForkResponse carryOut(ResponseWriter answers);
}
