package dev.cribsheet.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** The SHA-256 hash of all inputs of a result. */
public record CacheKey(long a, long b, long c, long d) {
  static final int BYTES = 4 * Long.BYTES;

  /** Starts a hash; add every input of the result to it. */
  public static Parts of() {
    return new Parts();
  }

  /** Returns the first 64 bits in hexadecimal, enough to tell a few thousand values apart. */
  public String hex() {
    return HexFormat.of().toHexDigits(a);
  }

  static CacheKey read(ByteBuffer from) {
    return new CacheKey(from.getLong(), from.getLong(), from.getLong(), from.getLong());
  }

  void write(ByteBuffer to) {
    to.putLong(a).putLong(b).putLong(c).putLong(d);
  }

  /** Hashes the inputs of a result one by one; their order and boundaries affect the hash. */
  public static final class Parts {
    private final MessageDigest digest = Sha256.start();

    private Parts() {}

    public Parts add(byte[] bytes) {
      digest.update(bytes);
      return add(bytes.length);
    }

    public Parts add(String text) {
      return add(text.getBytes(StandardCharsets.UTF_8));
    }

    public Parts add(long number) {
      digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
      return this;
    }

    public Parts add(CacheKey key) {
      return add(key.a).add(key.b).add(key.c).add(key.d);
    }

    /** Returns the key of all parts; call this once, at the end. */
    public CacheKey key() {
      return read(ByteBuffer.wrap(digest.digest()));
    }
  }
}
