package dev.cribsheet.render.html.template;

import io.pebbletemplates.pebble.error.PebbleException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Collects a page as UTF-8, up to a size that no real page reaches. */
final class PageBuffer extends Writer {
  private static final int START = 32_768;

  /** Strings up to this length are encoded one character at a time, which is faster for them. */
  private static final int SHORT = 48;

  /** The maximum number of UTF-8 bytes for one UTF-16 code unit. */
  private static final int WIDEST = 3;

  private byte[] bytes = new byte[START];
  private int size;
  private char high;

  @Override
  public void write(int c) {
    reserve(1);
    add((char) c);
  }

  @Override
  public void write(char[] text, int from, int length) {
    reserve(length);
    int i = from;
    if (high == 0) {
      int end = size;
      while (i < from + length && text[i] < 0x80) {
        bytes[end++] = (byte) text[i++];
      }
      size = end;
    }
    for (; i < from + length; i++) {
      add(text[i]);
    }
  }

  @Override
  public void write(String text) {
    write(text, 0, text.length());
  }

  @Override
  public void write(String text, int from, int length) {
    reserve(length);
    if (length > SHORT && high == 0 && !Character.isHighSurrogate(text.charAt(from + length - 1))) {
      byte[] encoded = text.substring(from, from + length).getBytes(StandardCharsets.UTF_8);
      System.arraycopy(encoded, 0, bytes, size, encoded.length);
      size += encoded.length;
      return;
    }
    write(text.toCharArray(), from, length);
  }

  private void add(char c) {
    if (high == 0 && c < 0x80) {
      bytes[size++] = (byte) c;
    } else {
      addWide(c);
    }
  }

  /** A lone surrogate cannot be encoded in UTF-8, so it becomes a question mark. */
  private void addWide(char c) {
    if (high != 0) {
      char first = high;
      high = 0;
      if (Character.isLowSurrogate(c)) {
        encode(new String(new char[] {first, c}));
        return;
      }
      bytes[size++] = '?';
    }
    if (Character.isHighSurrogate(c)) {
      high = c;
    } else {
      encode(String.valueOf(c));
    }
  }

  private void encode(String character) {
    for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
      bytes[size++] = b;
    }
  }

  private void reserve(int more) {
    if (size > RenderBudget.SIZE - more) {
      throw new PebbleException(
          null,
          String.format(Locale.ROOT, "the template writes more than %,d bytes", RenderBudget.SIZE));
    }
    int needed = size + (more + 1) * WIDEST;
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
    }
  }

  /** Returns everything written so far. */
  byte[] toBytes() {
    if (high != 0) {
      reserve(1);
      bytes[size++] = '?';
      high = 0;
    }
    return Arrays.copyOf(bytes, size);
  }

  @Override
  public void flush() {
    // everything is in memory
  }

  @Override
  public void close() {
    // there is nothing to close
  }
}
