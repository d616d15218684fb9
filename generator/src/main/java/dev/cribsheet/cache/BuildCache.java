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
 * Remembers results across builds, by the hash of exactly what went in; any thread may ask. A cache
 * that cannot be read or written is no mistake: it is noted, and everything is made anew.
 */
public final class BuildCache implements AutoCloseable {
  /** What every note of the cache starts with. */
  public static final String NOTE = "cache: ";

  private final Optional<Path> folder;
  private final CacheKey version;
  private final Diagnostics diagnostics;
  private final Map<String, Optional<CacheFile>> packs = new TreeMap<>();
  private boolean sweeping;

  private BuildCache(Optional<Path> folder, CacheKey version, Diagnostics diagnostics) {
    this.folder = folder;
    this.version = version;
    this.diagnostics = diagnostics;
  }

  /** A cache that remembers nothing. */
  public static BuildCache none() {
    return new BuildCache(Optional.empty(), new CacheKey(0, 0, 0, 0), new Diagnostics());
  }

  /**
   * The cache in a folder.
   *
   * @param version of the code that makes the results; those of another are left alone
   * @param diagnostics is told in a note what could not be used
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

  /** What a process that is no more has left. */
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
   * A result as it was kept, else as it is made now.
   *
   * @param kind of the result, a short word in lower case; each kind has a file of its own
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

  /** A result as it was kept; one that cannot be read is noted. */
  public <T> Optional<T> find(String kind, CacheKey key, RecordCodec<T> codec) {
    Optional<byte[]> kept = pack(kind).flatMap(found -> found.find(key));
    try {
      return kept.isPresent() ? Optional.of(codec.read(kept.get())) : Optional.empty();
    } catch (IOException e) {
      diagnostics.note(NOTE + "ignoring a result in '" + file(kind) + "': it " + e.getMessage());
      return Optional.empty();
    }
  }

  /** Keeps a result. */
  public <T> void keep(String kind, CacheKey key, RecordCodec<T> codec, T value) {
    pack(kind).ifPresent(found -> found.put(key, codec.write(value)));
  }

  private static String file(String kind) {
    return kind + ".pack";
  }

  private synchronized Optional<CacheFile> pack(String kind) {
    return packs.computeIfAbsent(
        kind, k -> folder.map(f -> CacheFile.open(f.resolve(file(k)), version, diagnostics)));
  }

  /** Drops on closing what nobody asked for: to be called once everything has been asked for. */
  public synchronized void sweep() {
    sweeping = true;
  }

  /** Keeps what is new. */
  @Override
  public synchronized void close() {
    packs.values().forEach(pack -> pack.ifPresent(found -> found.close(sweeping)));
    packs.clear();
  }
}
