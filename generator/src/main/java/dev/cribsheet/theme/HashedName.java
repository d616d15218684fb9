package dev.cribsheet.theme;

import dev.cribsheet.cache.Sha256;

/** File names that change with the contents, so that browsers may cache the files forever. */
public final class HashedName {
  private static final int DIGITS = 10;

  private HashedName() {}

  /** Returns the file name of a path, with a hash of the contents before its extension. */
  public static String of(String path, byte[] bytes) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.indexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
    String hash = Sha256.hex(bytes).substring(0, DIGITS);
    return name.substring(0, dot) + "-" + hash + name.substring(dot);
  }
}
