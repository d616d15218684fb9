package dev.cribsheet.maven.fork;

import dev.cribsheet.ResultBytes;
import dev.cribsheet.TextBytes;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes answers as frames: a mark, the kind, the length, and so many bytes. */
final class AnswerWriter {
  static final int MARK = 0x7C726962;

  /** Bytes of the mark, the kind and the length. */
  static final int HEAD = Integer.BYTES + Byte.BYTES + Integer.BYTES;

  static final byte DONE = 1;
  static final byte RESULT = 2;
  static final byte TROUBLE = 3;
  static final byte LISTENING = 4;
  static final byte SAID = 5;

  private final OutputStream stream;

  AnswerWriter(OutputStream stream) {
    this.stream = stream;
  }

  void write(Answer answer) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte kind = body(answer, new DataOutputStream(body));
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(frame);
    out.writeInt(MARK);
    out.writeByte(kind);
    out.writeInt(body.size());
    body.writeTo(out);
    synchronized (this) {
      frame.writeTo(stream);
      stream.flush();
    }
  }

  /** Writes one that more are to follow. */
  void writeNow(Answer answer) {
    try {
      write(answer);
    } catch (IOException e) {
      throw new UncheckedIOException("nobody listens any more", e);
    }
  }

  private static byte body(Answer answer, DataOutputStream out) throws IOException {
    if (answer instanceof Answer.Done done) {
      TextBytes.write(done.step().name(), out);
      out.writeInt(done.done());
      out.writeInt(done.all());
      return DONE;
    }
    if (answer instanceof Answer.Result result) {
      ResultBytes.write(result.result(), out);
      return RESULT;
    }
    if (answer instanceof Answer.Listening listening) {
      TextBytes.write(listening.address().toString(), out);
      return LISTENING;
    }
    if (answer instanceof Answer.Said said) {
      TextBytes.write(said.text(), out);
      return SAID;
    }
    TextBytes.write(((Answer.Trouble) answer).message(), out);
    return TROUBLE;
  }
}
