package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceFile;
import java.util.Locale;
import java.util.Optional;

/**
 * An image or a download.
 *
 * @param path the path in the content folder and in the site
 * @param active the type, such as {@code js}, if a browser may execute it
 * @param size the size of an image; absent for downloads
 * @param digest the hash of the bytes, to detect later changes; empty if the file could not be read
 */
public record Asset(
    String path,
    SourceFile file,
    Optional<String> active,
    Optional<ImageSize> size,
    String digest) {
  /** The media type of SVG. */
  public static final String SVG = "image/svg+xml";

  private static final long MAX_BYTES = 50L << 20;

  /** Returns the media type of an image, by its extension. */
  public String mediaType() {
    String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (extension) {
      case "svg" -> SVG;
      case "jpg" -> "image/jpeg";
      default -> "image/" + extension;
    };
  }

  /** Returns the bytes of the file; if it cannot be read, reports that and returns empty. */
  public Optional<byte[]> bytes(Diagnostics diagnostics) {
    return file.readBytes(MAX_BYTES, diagnostics);
  }
}
