package dev.cribsheet.cache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** The digest that keys results, names files and lets a policy know a text again. */
public final class Sha256 {
  private Sha256() {}

  /** Starts a digest of bytes that come in parts. */
  public static MessageDigest start() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Of a text in UTF-8. */
  public static byte[] of(String text) {
    return start().digest(text.getBytes(StandardCharsets.UTF_8));
  }

  /** In hexadecimal digits. */
  public static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(start().digest(bytes));
  }

  /** Of a text in UTF-8, in base 64. */
  public static String base64(String text) {
    return Base64.getEncoder().encodeToString(of(text));
  }
}
