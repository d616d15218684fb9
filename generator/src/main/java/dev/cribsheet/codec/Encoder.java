package dev.cribsheet.codec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Encodes values as bytes. A repeated string is replaced by its number, because every position in a
 * file repeats the path of the file.
 */
final class Encoder {
  private final Map<String, Integer> texts = new HashMap<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(4096);

  void skip(int count) {
    out.writeBytes(new byte[count]);
  }

  void flag(boolean flag) {
    out.write(flag ? 1 : 0);
  }

  /** Writes an integer with seven bits per byte, the lowest bits first. */
  void number(int number) {
    int left = number;
    for (; (left & ~0x7f) != 0; left >>>= 7) {
      out.write(left & 0x7f | 0x80);
    }
    out.write(left);
  }

  void longNumber(long number) {
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      out.write((int) (number >>> shift));
    }
  }

  void bytes(byte[] added) {
    number(added.length);
    out.writeBytes(added);
  }

  /** Writes 0 and the string the first time, and then only its number, counted from 1. */
  void text(String text) {
    Integer known = texts.putIfAbsent(text, texts.size() + 1);
    number(known == null ? 0 : known);
    if (known == null) {
      bytes(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  byte[] toBytes() {
    return out.toByteArray();
  }
}
