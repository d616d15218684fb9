package dev.cribsheet.theme;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file name that changes with the file's contents, so that browsers may keep it for ever. */
final class HashedName {
  private static final int DIGITS = 10;

  private HashedName() {}

  /** The last part of the path, with the start of the contents' SHA-256 before its ending. */
  static String of(String path, byte[] bytes) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String hash = HexFormat.of().formatHex(sha256(bytes)).substring(0, DIGITS);
    return name.substring(0, dot) + "-" + hash + name.substring(dot);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
