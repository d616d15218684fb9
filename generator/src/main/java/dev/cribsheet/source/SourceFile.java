package dev.cribsheet.source;

import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.Optional;

/**
 * One file of a content folder.
 *
 * @param path below the content folder, with {@code /}
 * @param shownPath as diagnostics show it
 * @param file where it is on disk
 * @param walked the version that stood there when the folder was walked
 * @param hashed the version that the hash of the file is known of, if it was hashed
 * @param bytes that it was hashed by just now, for who reads the same version next
 */
public record SourceFile(
    String path,
    String shownPath,
    Path file,
    FileVersion walked,
    Optional<Hashed> hashed,
    Optional<SoftReference<byte[]>> bytes) {
  /** The hash of the path and the bytes of one version. */
  record Hashed(FileVersion version, CacheKey key) {}

  /** Larger files are pictures rather than texts. */
  private static final int MOST_KEPT = 1 << 16;

  /** A file that was not read yet. */
  SourceFile(String path, String shownPath, Path file, FileVersion walked) {
    this(path, shownPath, file, walked, Optional.empty(), Optional.empty());
  }

  /** A file of which nothing but its size is known. */
  public SourceFile(String path, String shownPath, Path file, long size) {
    this(path, shownPath, file, new FileVersion(size, FileTime.fromMillis(0), Optional.empty()));
  }

  /** In bytes, when the folder was walked. */
  public long size() {
    return walked.size();
  }

  /** Reads it as text of at most the given number of bytes; a mistake in it is reported. */
  public Optional<SourceText> readText(long maxBytes, Diagnostics diagnostics) {
    return read(maxBytes, diagnostics)
        .flatMap(read -> TextDecoder.decode(this, key(read), read.bytes(), diagnostics));
  }

  /** The hash is made once for all who read the same version. */
  private CacheKey key(StableRead.Read read) {
    return hashed
        .filter(known -> known.version().equals(read.version()))
        .map(Hashed::key)
        .orElseGet(() -> CacheKey.of().add(path).add(read.bytes()).key());
  }

  /** Reads its bytes, at most the given number; a larger file is reported and not read. */
  public Optional<byte[]> readBytes(long maxBytes, Diagnostics diagnostics) {
    return read(maxBytes, diagnostics).map(StableRead.Read::bytes);
  }

  private Optional<StableRead.Read> read(long maxBytes, Diagnostics diagnostics) {
    if (size() > maxBytes) {
      diagnostics.add(
          DiagnosticCode.FILE_TOO_LARGE,
          whole(),
          String.format(
              Locale.ROOT, "the file is too large: %,d bytes, the limit is %,d", size(), maxBytes),
          "split it into smaller files");
      return Optional.empty();
    }
    try {
      Optional<StableRead.Read> read = readAgain();
      if (read.isEmpty()) {
        read = StableRead.of(file);
      }
      if (read.isEmpty()) {
        reportChange(diagnostics);
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + shownPath, e);
    }
  }

  /** What it was hashed by, once, while that version stands there. */
  private Optional<StableRead.Read> readAgain() {
    Optional<byte[]> kept = bytes.map(SoftReference::get);
    if (kept.isEmpty() || !isAsHashed()) {
      return Optional.empty();
    }
    bytes.get().clear();
    return Optional.of(new StableRead.Read(hashed.orElseThrow().version(), kept.get()));
  }

  /** Whether the version that was hashed still stands there. */
  boolean isAsHashed() {
    return hashed.isPresent() && hashed.map(Hashed::version).equals(version());
  }

  /** The version that stands there; absent when it is no plain file. */
  Optional<FileVersion> version() {
    try {
      return Optional.of(FileVersion.of(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The file with the size it has now; absent when it is no plain file. */
  Optional<SourceFile> now() {
    return version().map(now -> new SourceFile(path, shownPath, file, now));
  }

  /** Says that the file is not what it was when the run began. */
  public void reportChange(Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.FILE_CHANGED,
        whole(),
        "the file was changed or deleted during the build",
        "build again when no other program is writing to it");
  }

  /** The same with its hash, whatever its size; somebody may write to it meanwhile. */
  SourceFile withHash() {
    try {
      Optional<StableRead.Read> read = size() <= MOST_KEPT ? StableRead.of(file) : Optional.empty();
      return read.isPresent()
          ? with(new Hashed(read.get().version(), key(read.get())), read.get().bytes())
          : with(new Hashed(FileVersion.of(file), keyOfBytes()), null);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + shownPath, e);
    }
  }

  private SourceFile with(Hashed version, byte[] read) {
    Optional<SoftReference<byte[]>> kept = Optional.ofNullable(read).map(SoftReference::new);
    return new SourceFile(path, shownPath, file, walked, Optional.of(version), kept);
  }

  private CacheKey keyOfBytes() throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return CacheKey.of().add(path).add(bytes).key();
    }
  }

  /** The file as a whole. */
  public SourceRef whole() {
    return SourceRef.file(shownPath);
  }
}
