package dev.cribsheet;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Texts as bytes, longer than {@code writeUTF} can write them: a line may have any length. */
public final class TextBytes {
  private TextBytes() {}

  /** Writes a text. */
  public static void write(String text, DataOutputStream out) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  /** Reads a text. */
  public static String read(DataInputStream in) throws IOException {
    int length = count(in);
    byte[] utf8 = in.readNBytes(length);
    if (utf8.length < length) {
      throw new EOFException("a text ends too soon");
    }
    return new String(utf8, StandardCharsets.UTF_8);
  }

  /** Writes several. */
  public static void writeAll(List<String> texts, DataOutputStream out) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      write(text, out);
    }
  }

  /** Reads several. */
  public static List<String> readAll(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = count(in); left > 0; left--) {
      texts.add(read(in));
    }
    return texts;
  }

  /** A number of things that follow. */
  static int count(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0) {
      throw new IOException("no number of things: " + count);
    }
    return count;
  }
}
