package dev.cribsheet.codec;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes bytes in the order in which an {@link Encoder} got them. */
final class Decoder {
  private final List<String> texts = new ArrayList<>();
  private final byte[] bytes;
  private int at;

  Decoder(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean flag() {
    return bytes[at++] != 0;
  }

  int number() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      int part = bytes[at++];
      number |= (part & 0x7f) << shift;
      if (part >= 0) {
        return number;
      }
    }
  }

  long longNumber() {
    long number = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      number = number << Byte.SIZE | bytes[at++] & 0xff;
    }
    return number;
  }

  byte[] bytes() {
    int length = number();
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }

  String text() {
    int known = number();
    if (known > 0) {
      return texts.get(known - 1);
    }
    int length = number();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    texts.add(text);
    return text;
  }
}
