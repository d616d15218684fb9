package dev.cribsheet.maven.fork;

import dev.cribsheet.codec.RecordCodec;

/** The one message to the process: what to do. */
sealed interface ForkRequest permits BuildForkRequest, ServeForkRequest {
  /** How it goes through the stream. */
  RecordCodec<ForkRequest> CODEC = RecordCodec.of(ForkRequest.class);

  /** Carries it out; what is said on the way goes to the answers, and the last is returned. */
  ForkResponse carryOut(ResponseWriter answers);
}
