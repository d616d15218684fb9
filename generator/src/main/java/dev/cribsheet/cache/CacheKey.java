package dev.cribsheet.cache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The hash of everything that a result is made of. */
public record CacheKey(long a, long b, long c, long d) {
  private static final int BUFFER = 16_384;

  static final int BYTES = 4 * Long.BYTES;

  /** Starts the hash of what goes into a result. */
  public static Parts of() {
    return new Parts();
  }

  /** Reads the bytes of a key. */
  static CacheKey read(ByteBuffer from) {
    return new CacheKey(from.getLong(), from.getLong(), from.getLong(), from.getLong());
  }

  void write(ByteBuffer to) {
    to.putLong(a).putLong(b).putLong(c).putLong(d);
  }

  /** A hash of its own is spread well; a record's own would be put together at each call. */
  @Override
  public int hashCode() {
    return (int) a;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CacheKey key && a == key.a && b == key.b && c == key.c && d == key.d;
  }

  /** Takes what goes into a result, part by part; the order counts, and where each part ends. */
  public static final class Parts {
    private final MessageDigest digest = Sha256.start();

    private Parts() {}

    /** Adds bytes. */
    public Parts add(byte[] bytes) {
      digest.update(bytes);
      return add(bytes.length);
    }

    /** Adds all that a stream still has; the same bytes in an array count the same. */
    public Parts add(InputStream bytes) throws IOException {
      byte[] buffer = new byte[BUFFER];
      long length = 0;
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        digest.update(buffer, 0, read);
        length += read;
      }
      return add(length);
    }

    /** Adds a text. */
    public Parts add(String text) {
      return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a number. */
    public Parts add(long number) {
      digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
      return this;
    }

    /** Adds what another key stands for. */
    public Parts add(CacheKey key) {
      return add(key.a).add(key.b).add(key.c).add(key.d);
    }

    /** The key of all parts so far; the parts cannot be added to after that. */
    public CacheKey key() {
      return read(ByteBuffer.wrap(digest.digest()));
    }
  }
}
