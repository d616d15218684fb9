package dev.cribsheet.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads entries of an untrusted jar: nothing is unpacked to disk, and no class is loaded. */
record JarReader(Path jar) {
  /** Thrown for a jar that no build tool would create. */
  static final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
      super(message);
    }
  }

  private static final int MAX_ENTRIES = 100_000;
  private static final int MAX_ENTRY = 50 << 20;
  private static final long MAX_TOTAL = 256L << 20;

  /**
   * The maximum compression ratio; text has about 10. Up to {@link #SMALL} bytes, any ratio is
   * allowed.
   */
  private static final long MAX_RATIO = 100;

  private static final long SMALL = 1 << 20;

  /** Returns the bytes of the entries in a folder, by their paths relative to the folder. */
  Map<String, byte[]> entries(String folder) throws IOException {
    long most = Math.min(MAX_TOTAL, Math.max(SMALL, Files.size(jar) * MAX_RATIO));
    Map<String, byte[]> found = new TreeMap<>();
    Set<String> names = new HashSet<>();
    long total = 0;
    try (ZipInputStream zip =
        new ZipInputStream(new BufferedInputStream(Files.newInputStream(jar), 1 << 16))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        check(name, names);
        byte[] bytes = bytes(zip, name, most - total);
        total += bytes.length;
        if (name.startsWith(folder) && !entry.isDirectory()) {
          found.put(name.substring(folder.length()), bytes);
        }
      }
    }
    return found;
  }

  private static void check(String name, Set<String> names) throws RefusedException {
    if (name.startsWith("/")
        || name.indexOf('\\') >= 0
        || name.matches("[A-Za-z]:.*")
        || Arrays.asList(name.split("/")).contains("..")) {
      throw new RefusedException("the entry '" + name + "' points outside the jar");
    }
    if (!names.add(name)) {
      throw new RefusedException("two entries have the name '" + name + "'");
    }
    if (names.size() > MAX_ENTRIES) {
      throw new RefusedException(
          String.format(Locale.ROOT, "the jar has more than %,d entries", MAX_ENTRIES));
    }
  }

  private static byte[] bytes(InputStream entry, String name, long left) throws IOException {
    byte[] bytes = entry.readNBytes((int) Math.min(MAX_ENTRY, left) + 1);
    if (bytes.length > MAX_ENTRY) {
      throw new RefusedException(
          String.format(Locale.ROOT, "the entry '%s' has more than %,d bytes", name, MAX_ENTRY));
    }
    if (bytes.length > left) {
      throw new RefusedException(
          "the jar is too large when unpacked, or its compression ratio is suspiciously high");
    }
    return bytes;
  }
}
