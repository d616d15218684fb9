package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceFile;
import java.util.Optional;

/**
 * An image or a download.
 *
 * @param path the path below the content folder, which is also its address
 * @param size the size of an image, absent for downloads
 * @param digest the hash of its bytes, to detect later changes; empty if the file could not be read
 */
public record Asset(String path, SourceFile file, Optional<ImageSize> size, String digest) {
  private static final long MAX_BYTES = 50L << 20;

  /** Returns the bytes of the file; empty if it cannot be read, which is reported. */
  public Optional<byte[]> bytes(Diagnostics diagnostics) {
    return file.readBytes(MAX_BYTES, diagnostics);
  }
}
