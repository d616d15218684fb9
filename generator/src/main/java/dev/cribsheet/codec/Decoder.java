package dev.cribsheet.codec;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what an {@link Encoder} wrote, in the same order. */
final class Decoder {
  private final List<String> texts = new ArrayList<>();
  private final ByteBuffer in;

  Decoder(byte[] bytes) {
    this.in = ByteBuffer.wrap(bytes);
  }

  boolean flag() {
    return in.get() != 0;
  }

  int number() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      int part = in.get();
      number |= (part & 0x7f) << shift;
      if (part >= 0) {
        return number;
      }
    }
  }

  long longNumber() {
    return in.getLong();
  }

  byte[] bytes() {
    byte[] bytes = new byte[number()];
    in.get(bytes);
    return bytes;
  }

  String text() {
    int known = number();
    if (known > 0) {
      return texts.get(known - 1);
    }
    String text = new String(bytes(), StandardCharsets.UTF_8);
    texts.add(text);
    return text;
  }
}
