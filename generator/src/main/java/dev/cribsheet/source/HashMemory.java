package dev.cribsheet.source;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.cache.CacheKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Hashes a content folder, but for the files whose hashes the cache knows. */
final class HashMemory {
  private static final String KIND = "hashes";

  private HashMemory() {}

  static SourceTree hashed(SourceTree tree, Path root, BuildCache cache) {
    KnownHashes known = known(root, cache);
    Optional<FileVersion> clock = cache.atNewFile(HashMemory::version);
    SourceTree hashed = tree.hashed(known);
    KnownHashes now = clock.map(found -> KnownHashes.of(hashed, found)).orElse(KnownHashes.NONE);
    if (!now.equals(known)) {
      cache.keep(KIND, name(root), now.bytes());
    }
    return hashed;
  }

  static KnownHashes known(Path root, BuildCache cache) {
    return cache.find(KIND, name(root)).map(KnownHashes::read).orElse(KnownHashes.NONE);
  }

  private static CacheKey name(Path root) {
    return CacheKey.of().add(KIND).add(root.toAbsolutePath().normalize().toString()).key();
  }

  private static Optional<FileVersion> version(Path file) {
    try {
      return Optional.of(FileVersion.of(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
