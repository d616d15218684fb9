package dev.cribsheet.maven.fork;

import dev.cribsheet.Progress;
import dev.cribsheet.ResultBytes;
import dev.cribsheet.TextBytes;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.util.HexFormat;

/** Reads answers; a stream that ends too soon or holds anything else is an {@link IOException}. */
final class AnswerReader {
  private final InputStream in;

  AnswerReader(InputStream in) {
    this.in = in;
  }

  Answer read() throws IOException {
    byte[] head = read(AnswerWriter.HEAD);
    ByteBuffer fields = ByteBuffer.wrap(head);
    if (fields.getInt() != AnswerWriter.MARK) {
      throw new IOException("no answer starts with " + HexFormat.of().formatHex(head));
    }
    byte kind = fields.get();
    byte[] body = read(fields.getInt());
    return answer(kind, new DataInputStream(new ByteArrayInputStream(body)));
  }

  private byte[] read(int length) throws IOException {
    if (length < 0) {
      throw new IOException("no answer has so many bytes: " + length);
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("the answers end too soon");
    }
    return bytes;
  }

  private static Answer answer(byte kind, DataInputStream body) throws IOException {
    switch (kind) {
      case AnswerWriter.DONE:
        return new Answer.Done(step(TextBytes.read(body)), body.readInt(), body.readInt());
      case AnswerWriter.RESULT:
        return new Answer.Result(ResultBytes.read(body));
      case AnswerWriter.LISTENING:
        return new Answer.Listening(address(TextBytes.read(body)));
      case AnswerWriter.SAID:
        return new Answer.Said(TextBytes.read(body));
      case AnswerWriter.TROUBLE:
        return new Answer.Trouble(TextBytes.read(body));
      default:
        throw new IOException("no kind of an answer: " + kind);
    }
  }

  private static Progress.Step step(String name) throws IOException {
    try {
      return Progress.Step.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new IOException("no step: " + name, e);
    }
  }

  private static URI address(String text) throws IOException {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw new IOException("no address: " + text, e);
    }
  }
}
