package dev.cribsheet.source;

import dev.cribsheet.cache.CacheKey;
import java.util.Optional;

/** Knows the hashes of files. */
@FunctionalInterface
public interface FileKeys {
  /** Knows none. */
  FileKeys NONE = path -> Optional.empty();

  /**
   * The hash of a file's path and bytes; absent where it was not hashed, or changed since.
   *
   * @param path below the content folder
   */
  Optional<CacheKey> key(String path);
}
