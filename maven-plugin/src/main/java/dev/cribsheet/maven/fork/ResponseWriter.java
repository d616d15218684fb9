package dev.cribsheet.maven.fork;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes responses to a stream; thread-safe. */
record ResponseWriter(OutputStream stream) {
  void write(ForkResponse answer) throws IOException {
    byte[] bytes = ForkResponse.CODEC.write(answer);
    synchronized (stream) {
      stream.write(bytes);
      stream.flush();
    }
  }

  /** Writes a response that is not the last one. */
  void writeNow(ForkResponse answer) {
    try {
      write(answer);
    } catch (IOException e) {
      throw new UncheckedIOException("the parent process no longer listens", e);
    }
  }
}
