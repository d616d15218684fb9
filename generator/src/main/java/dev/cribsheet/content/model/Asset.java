package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceFile;
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
}
