package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceFile;
import java.util.Optional;

/**
 * A picture or a download.
 *
 * @param path below the content folder, also its address
 * @param size of a picture, absent for downloads
 * @param digest of its bytes, empty if the file could not be read; used to detect later changes
 */
public record Asset(String path, SourceFile file, Optional<ImageSize> size, String digest) {
  private static final long MAX_BYTES = 50L << 20;

  /** The bytes of the file; absent if it cannot be read, which is reported. */
  public Optional<byte[]> bytes(Diagnostics diagnostics) {
    return file.readBytes(MAX_BYTES, diagnostics);
  }
}
