package dev.cribsheet.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Collects bytes. A text that was written before is a number: places of one file share much. */
final class Encoder {
  private static final int ROOM = 4096;

  private final Map<String, Integer> texts = new HashMap<>();
  private byte[] bytes = new byte[ROOM];
  private int size;

  void skip(int count) {
    reserve(count);
    size += count;
  }

  void flag(boolean flag) {
    reserve(1);
    bytes[size++] = (byte) (flag ? 1 : 0);
  }

  /** Seven bits a byte, the lowest first. */
  void number(int number) {
    reserve(5);
    int left = number;
    for (; (left & ~0x7f) != 0; left >>>= 7) {
      bytes[size++] = (byte) (left & 0x7f | 0x80);
    }
    bytes[size++] = (byte) left;
  }

  void longNumber(long number) {
    reserve(Long.BYTES);
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      bytes[size++] = (byte) (number >>> shift);
    }
  }

  void bytes(byte[] added) {
    number(added.length);
    reserve(added.length);
    System.arraycopy(added, 0, bytes, size, added.length);
    size += added.length;
  }

  /** Zero and the text, or its number from 1. */
  void text(String text) {
    Integer known = texts.putIfAbsent(text, texts.size() + 1);
    number(known == null ? 0 : known);
    if (known == null) {
      bytes(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }
}
