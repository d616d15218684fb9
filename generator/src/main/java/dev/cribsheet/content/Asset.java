package dev.cribsheet.content;

import dev.cribsheet.cache.Sha256;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A picture or a download.
 *
 * @param path below the content folder, also its address
 * @param size of a picture, absent for downloads
 * @param digest of its bytes, empty when they were refused; they must not change any more
 */
public record Asset(String path, SourceFile file, Optional<ImageSize> size, String digest) {
  private static final long MAX_BYTES = 50L << 20;

  /** What is in the file; a trouble with it is reported. */
  public Optional<byte[]> bytes(Diagnostics diagnostics) {
    return file.readBytes(MAX_BYTES, diagnostics);
  }

  /**
   * What the site gets: the bytes, or a drawing written anew. A file that changed since it was
   * measured is reported: pages have its size already.
   */
  public byte[] published(Diagnostics diagnostics) {
    byte[] bytes = file.readBytes(Long.MAX_VALUE, diagnostics).orElse(new byte[0]);
    if (!Sha256.hex(bytes).equals(digest)) {
      file.reportChange(diagnostics);
      return new byte[0];
    }
    if (!ImageProbe.isDrawing(path)) {
      return bytes;
    }
    String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\\uFEFF", "");
    return SvgGate.written(new SourceText(path, path, text), new Diagnostics()).orElse(new byte[0]);
  }
}
