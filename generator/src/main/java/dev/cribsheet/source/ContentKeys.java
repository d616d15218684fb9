package dev.cribsheet.source;

import dev.cribsheet.cache.CacheKey;
import java.util.HashMap;
import java.util.Map;

/**
 * The hashes of a content folder.
 *
 * @param files of each file's path and bytes, by its path
 * @param whole of every path and every byte
 */
public record ContentKeys(Map<String, CacheKey> files, CacheKey whole) {
  public ContentKeys {
    files = Map.copyOf(files);
  }

  /** The hashes of a hashed tree. */
  public static ContentKeys of(SourceTree tree) {
    CacheKey.Parts parts = CacheKey.of().add(tree.shownRoot());
    Map<String, CacheKey> files = new HashMap<>();
    for (SourceFile file : tree.files()) {
      CacheKey key = file.hashed().orElseThrow().key();
      parts.add(key);
      files.put(file.path(), key);
    }
    return new ContentKeys(files, parts.key());
  }
}
