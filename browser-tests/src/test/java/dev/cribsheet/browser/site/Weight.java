package dev.cribsheet.browser.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Computes the size of bytes on the wire. */
public final class Weight {
  private Weight() {}

  /** Returns the size after gzip at the default level, in bytes. */
  public static int gzipped(byte[] bytes) {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(sent)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sent.size();
  }
}
