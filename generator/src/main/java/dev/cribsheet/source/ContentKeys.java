package dev.cribsheet.source;

import dev.cribsheet.cache.CacheKey;
import java.util.HashMap;
import java.util.List;
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

  /** Reads every file. */
  public static ContentKeys of(SourceTree tree) {
    List<CacheKey> keys = tree.files().parallelStream().map(SourceFile::key).toList();
    CacheKey.Parts parts = CacheKey.of().add(tree.shownRoot());
    Map<String, CacheKey> files = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      parts.add(keys.get(i));
      files.put(tree.files().get(i).path(), keys.get(i));
    }
    return new ContentKeys(files, parts.key());
  }
}
