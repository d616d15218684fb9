package dev.cribsheet.source;

import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Optional;

/**
 * One file of a content folder.
 *
 * @param path below the content folder, with {@code /}
 * @param shownPath as diagnostics show it
 * @param file where it is on disk
 * @param size in bytes, when the folder was walked
 */
public record SourceFile(String path, String shownPath, Path file, long size) {
  /** Reads it as text of at most the given number of bytes; a mistake in it is reported. */
  public Optional<SourceText> readText(long maxBytes, Diagnostics diagnostics) {
    return readBytes(maxBytes, diagnostics)
        .flatMap(bytes -> TextDecoder.decode(this, bytes, diagnostics));
  }

  /** Reads its bytes, at most the given number; a larger file is reported and not read. */
  public Optional<byte[]> readBytes(long maxBytes, Diagnostics diagnostics) {
    if (size > maxBytes) {
      diagnostics.add(
          DiagnosticCode.FILE_TOO_LARGE,
          whole(),
          String.format(Locale.ROOT, "the file has %,d bytes, %,d are allowed", size, maxBytes),
          "split it into smaller files");
      return Optional.empty();
    }
    try {
      Optional<byte[]> bytes = SteadyRead.of(file);
      if (bytes.isEmpty()) {
        reportChange(diagnostics);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + shownPath, e);
    }
  }

  /** The file with the size it has now; absent when it is no plain file. */
  Optional<SourceFile> now() {
    try {
      BasicFileAttributes now =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return now.isRegularFile()
          ? Optional.of(new SourceFile(path, shownPath, file, now.size()))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Says that the file is not what it was when the run began. */
  public void reportChange(Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.FILE_CHANGED,
        whole(),
        "the file changed or went away while the site was built",
        "build again when nothing writes to it any more");
  }

  /** The hash of its path and its bytes, whatever their number. */
  CacheKey key() {
    try (InputStream bytes = Files.newInputStream(file)) {
      return CacheKey.of().add(path).add(bytes).key();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + shownPath, e);
    }
  }

  /** The file's name without folders. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The folders above it, empty at the top, else ending in {@code /}. */
  public String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** The file as a whole. */
  public SourceRef whole() {
    return SourceRef.file(shownPath);
  }
}
