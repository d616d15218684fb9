package dev.cribsheet.cache;

import dev.cribsheet.codec.RecordCodec;
import dev.cribsheet.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Caches results across builds, by the hash of all their inputs; thread-safe. If the cache cannot
 * be read or written, adds a note; the results are then computed again.
 */
public final class BuildCache implements AutoCloseable {
  /** The prefix of all notes of the cache. */
  public static final String NOTE = "cache: ";

  private final Optional<Path> folder;
  private final CacheKey version;
  private final Diagnostics diagnostics;
  private final Map<String, Optional<CacheFile>> files = new TreeMap<>();
  private boolean sweeping;

  private BuildCache(Optional<Path> folder, CacheKey version, Diagnostics diagnostics) {
    this.folder = folder;
    this.version = version;
    this.diagnostics = diagnostics;
  }

  public static BuildCache none() {
    return new BuildCache(Optional.empty(), new CacheKey(0, 0, 0, 0), new Diagnostics());
  }

  /**
   * Opens the cache in a folder, for one version of the code. If it cannot be opened, adds a note
   * and returns {@link #none()}.
   */
  public static BuildCache open(Path folder, CacheKey version, Diagnostics diagnostics) {
    try {
      Files.createDirectories(folder);
      deleteLeftOver(folder);
    } catch (IOException e) {
      diagnostics.note(NOTE + "not used: cannot create '" + folder + "'");
      return none();
    }
    return new BuildCache(Optional.of(folder), version, diagnostics);
  }

  /** Deletes temporary files left by processes that no longer run. */
  private static void deleteLeftOver(Path folder) throws IOException {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, "*.pack.*" + CacheFile.NEW)) {
      for (Path file : files) {
        String pid = file.getFileName().toString().replaceAll("[^0-9]", "");
        if (pid.isEmpty() || ProcessHandle.of(Long.parseLong(pid)).isEmpty()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /**
   * Returns the cached result, or else computes and caches it. Each kind has its own cache file.
   */
  public <T> T value(String kind, CacheKey key, RecordCodec<T> codec, Supplier<T> make) {
    return find(kind, key, codec)
        .orElseGet(
            () -> {
              T made = make.get();
              keep(kind, key, codec, made);
              return made;
            });
  }

  /** Returns the cached result; empty if there is none or, with a note, if it cannot be read. */
  public <T> Optional<T> find(String kind, CacheKey key, RecordCodec<T> codec) {
    Optional<byte[]> kept = cacheFile(kind).flatMap(found -> found.find(key));
    try {
      return kept.isPresent() ? Optional.of(codec.read(kept.get())) : Optional.empty();
    } catch (IOException e) {
      diagnostics.note(NOTE + "ignoring a result in '" + file(kind) + "': it " + e.getMessage());
      return Optional.empty();
    }
  }

  public <T> void keep(String kind, CacheKey key, RecordCodec<T> codec, T value) {
    cacheFile(kind).ifPresent(found -> found.put(key, codec.write(value)));
  }

  private static String file(String kind) {
    return kind + ".pack";
  }

  private synchronized Optional<CacheFile> cacheFile(String kind) {
    return files.computeIfAbsent(
        kind, k -> folder.map(f -> CacheFile.open(f.resolve(file(k)), version, diagnostics)));
  }

  /** Makes {@link #close} drop results that were not used; call it after a complete build. */
  public synchronized void sweep() {
    sweeping = true;
  }

  /** Writes new results to disk. */
  @Override
  public synchronized void close() {
    files.values().forEach(file -> file.ifPresent(found -> found.close(sweeping)));
    files.clear();
  }
}
