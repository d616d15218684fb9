package dev.cribsheet.maven.fork;

import dev.cribsheet.TextBytes;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** The one message to the process: what to do. */
sealed interface Order permits BuildOrder, ServeOrder {
  /** Carries it out; what is said on the way goes to the answers, and the last is returned. */
  Answer carryOut(AnswerWriter answers);

  void write(DataOutputStream out) throws IOException;

  static Order read(DataInputStream in) throws IOException {
    String kind = TextBytes.read(in);
    return kind.equals(ServeOrder.KIND) ? ServeOrder.read(in) : BuildOrder.read(kind, in);
  }
}
