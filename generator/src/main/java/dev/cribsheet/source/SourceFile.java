package dev.cribsheet.source;

import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.Optional;

/**
 * One file of a content folder or of a pack.
 *
 * @param path relative to the content folder, with {@code /}
 * @param shownPath the path as diagnostics show it
 * @param disk the source of its bytes
 * @param pack the name of the pack it comes from; empty for the site's own files
 * @param walked the version on disk when the folder was walked
 * @param hashed the hash and the version it belongs to, if the file was hashed
 * @param bytes the bytes that were hashed, kept for the next reader of that version; dropped when
 *     memory is low
 */
public record SourceFile(
    String path,
    String shownPath,
    StableRead.Disk disk,
    String pack,
    FileVersion walked,
    Optional<Hashed> hashed,
    Optional<SoftReference<byte[]>> bytes) {
  /** The hash of the path and the bytes of one version. */
  record Hashed(FileVersion version, CacheKey key) {}

  /** The maximum size of a file whose bytes are kept in memory; larger files are usually images. */
  private static final int MAX_KEPT = 1 << 16;

  SourceFile(String path, String shownPath, Path file, FileVersion walked) {
    this(path, shownPath, new StableRead.RegularFile(file), "", walked);
  }

  private SourceFile(
      String path, String shownPath, StableRead.Disk disk, String pack, FileVersion walked) {
    this(path, shownPath, disk, pack, walked, Optional.empty(), Optional.empty());
  }

  /** Returns a file whose bytes are in memory. */
  static SourceFile of(String path, String shownPath, byte[] bytes) {
    StableRead.Memory memory = new StableRead.Memory(bytes);
    return new SourceFile(path, shownPath, memory, "", memory.version());
  }

  /** Returns the same file as part of a pack. */
  SourceFile in(PackName owner) {
    return new SourceFile(path, owner.shown(path), disk, owner.name(), walked);
  }

  /** Returns its path on disk; empty for a file in a jar. */
  public Optional<Path> file() {
    return disk instanceof StableRead.RegularFile regular
        ? Optional.of(regular.path())
        : Optional.empty();
  }

  /** Returns whether the file belongs to a pack and not to the site itself. */
  public boolean isOfPack() {
    return !pack.isEmpty();
  }

  /** Returns a key that is unique among the files of the site and of all packs. */
  String key() {
    return isOfPack() ? shownPath : path;
  }

  /** Creates a file without looking at the disk. */
  public SourceFile(String path, String shownPath, Path file, long size) {
    this(path, shownPath, file, new FileVersion(size, FileTime.fromMillis(0), Optional.empty()));
  }

  /** Returns the size in bytes when the folder was walked. */
  public long size() {
    return walked.size();
  }

  /**
   * Reads the file as text. If it is too large, keeps changing or is not valid text, reports that
   * and returns empty.
   */
  public Optional<SourceText> readText(long maxBytes, Diagnostics diagnostics) {
    return read(maxBytes, diagnostics)
        .flatMap(read -> TextDecoder.decode(this, key(read), read.bytes(), diagnostics));
  }

  /**
   * Returns the hash of the bytes that were read. If they are the hashed version, its hash is
   * reused.
   */
  private CacheKey key(StableRead.Read read) {
    return hashed
        .filter(known -> known.version().equals(read.version()))
        .map(Hashed::key)
        .orElseGet(() -> CacheKey.of().add(path).add(read.bytes()).key());
  }

  /**
   * Reads the bytes; reports an error and returns empty if there are more than {@code maxBytes} or
   * the file keeps changing.
   */
  public Optional<byte[]> readBytes(long maxBytes, Diagnostics diagnostics) {
    return read(maxBytes, diagnostics).map(StableRead.Read::bytes);
  }

  private Optional<StableRead.Read> read(long maxBytes, Diagnostics diagnostics) {
    if (size() > maxBytes) {
      diagnostics.add(
          DiagnosticCode.FILE_TOO_LARGE,
          whole(),
          String.format(
              Locale.ROOT,
              "the file is too large: %,d bytes, but the limit is %,d",
              size(),
              maxBytes),
          "split it into smaller files");
      return Optional.empty();
    }
    try {
      Optional<StableRead.Read> read = cachedRead();
      if (read.isEmpty()) {
        read = StableRead.of(disk);
      }
      if (read.isEmpty()) {
        reportChange(diagnostics);
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + shownPath, e);
    }
  }

  /**
   * Returns the bytes that were read for hashing, if they are still in memory and the file has not
   * changed since. Releases them, so it succeeds at most once.
   */
  private Optional<StableRead.Read> cachedRead() {
    Optional<byte[]> kept = bytes.map(SoftReference::get);
    if (kept.isEmpty() || !isAsHashed()) {
      return Optional.empty();
    }
    bytes.get().clear();
    return Optional.of(new StableRead.Read(hashed.orElseThrow().version(), kept.get()));
  }

  /** Returns whether the file is still the version that was hashed. */
  boolean isAsHashed() {
    return hashed.isPresent() && hashed.map(Hashed::version).equals(version());
  }

  /** Returns the current version on disk; empty if it is not a regular file. */
  Optional<FileVersion> version() {
    try {
      return Optional.of(disk.version());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Returns the file in its current version; empty if it is not a regular file. */
  Optional<SourceFile> now() {
    return version().map(now -> new SourceFile(path, shownPath, disk, pack, now));
  }

  /** Reports that the file changed during the build. */
  public void reportChange(Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.FILE_CHANGED,
        whole(),
        "the file was changed or deleted during the build",
        "build again when no other program is writing to it");
  }

  /**
   * Returns the same file with its hash. A file that keeps changing gets only the hash of its path.
   */
  SourceFile withHash() {
    try {
      Optional<StableRead.Read> read = StableRead.of(disk);
      Hashed now =
          read.map(known -> new Hashed(known.version(), key(known)))
              .orElseGet(() -> new Hashed(walked, CacheKey.of().add(path).key()));
      Optional<SoftReference<byte[]>> kept =
          read.map(StableRead.Read::bytes)
              .filter(known -> known.length <= MAX_KEPT)
              .map(SoftReference::new);
      return new SourceFile(path, shownPath, disk, pack, walked, Optional.of(now), kept);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + shownPath, e);
    }
  }

  public SourceRef whole() {
    return SourceRef.file(shownPath);
  }
}
