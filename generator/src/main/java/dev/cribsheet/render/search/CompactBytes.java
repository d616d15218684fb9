package dev.cribsheet.render.search;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Small numbers and texts as few bytes, and back. */
final class CompactBytes {
  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private CompactBytes() {}

  /** Seven bits a byte, the lowest first. */
  static void number(int number, ByteArrayOutputStream out) {
    int left = number;
    for (; left >= MORE; left >>>= BITS) {
      out.write(left & MORE - 1 | MORE);
    }
    out.write(left);
  }

  static int number(ByteBuffer in) {
    int number = 0;
    for (int shift = 0; ; shift += BITS) {
      int part = in.get();
      number |= (part & MORE - 1) << shift;
      if (part >= 0) {
        return number;
      }
    }
  }

  static void bytes(byte[] bytes, ByteArrayOutputStream out) {
    number(bytes.length, out);
    out.writeBytes(bytes);
  }

  static byte[] bytes(ByteBuffer in) {
    byte[] bytes = new byte[number(in)];
    in.get(bytes);
    return bytes;
  }

  static void text(String text, ByteArrayOutputStream out) {
    bytes(text.getBytes(StandardCharsets.UTF_8), out);
  }

  static String text(ByteBuffer in) {
    int length = number(in);
    String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    return text;
  }
}
