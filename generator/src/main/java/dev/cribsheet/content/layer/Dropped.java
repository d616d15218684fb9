package dev.cribsheet.content.layer;

import dev.cribsheet.source.SourceFile;
import dev.cribsheet.yaml.EntryName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the layers take from those below. */
final class Dropped {
  private final Hidden hidden = new Hidden();
  private final Set<SourceFile> files = new HashSet<>();
  private final Map<String, String> replaced = new HashMap<>();

  Hidden hidden() {
    return hidden;
  }

  /** Hides an entry; {@code whole} if its file goes with it. */
  void hide(EntryName name, SourceFile file, boolean whole) {
    hidden.addEntry(name);
    if (whole) {
      files.add(file);
    }
  }

  /** Puts a file in the place of another. */
  void replace(SourceFile below, SourceFile above) {
    files.add(below);
    if (!below.path().equals(above.path())) {
      replaced.put(below.path(), above.path());
    }
  }

  boolean has(SourceFile file) {
    return files.contains(file);
  }

  /** The paths of files that have another path now. */
  Map<String, String> replaced() {
    return Map.copyOf(replaced);
  }
}
