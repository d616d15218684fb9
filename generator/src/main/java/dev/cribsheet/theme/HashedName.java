package dev.cribsheet.theme;

import dev.cribsheet.cache.Sha256;

/** A file name that changes with the file's contents, so that browsers may keep it for ever. */
public final class HashedName {
  private static final int DIGITS = 10;

  private HashedName() {}

  /** The last part of the path, with the start of the contents' SHA-256 before its ending. */
  public static String of(String path, byte[] bytes) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String hash = Sha256.hex(bytes).substring(0, DIGITS);
    return name.substring(0, dot) + "-" + hash + name.substring(dot);
  }
}
