package dev.cribsheet.browser.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** What bytes weigh on the wire. */
public final class Weight {
  private Weight() {}

  /** The size after gzip at its usual level, as a web server sends it. */
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
