package dev.cribsheet.maven.fork;

import dev.cribsheet.codec.RecordCodec;

/** The one message to the process: what to do. */
sealed interface Order permits BuildOrder, ServeOrder {
  /** How it goes through the stream. */
  RecordCodec<Order> CODEC = RecordCodec.of(Order.class);

  /** Carries it out; what is said on the way goes to the answers, and the last is returned. */
  Answer carryOut(AnswerWriter answers);
}
