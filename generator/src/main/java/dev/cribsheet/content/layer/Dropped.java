package dev.cribsheet.content.layer;

import dev.cribsheet.source.SourceFile;
import dev.cribsheet.yaml.EntryName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects the content that layers remove from those below, and internal content. */
final class Dropped {
  private final Hidden hidden = new Hidden();
  private final Hidden internal = new Hidden();
  private final Set<SourceFile> files = new HashSet<>();
  private final Map<String, String> replaced = new HashMap<>();
  private final List<Withheld> withheld = new ArrayList<>();

  Hidden hidden() {
    return hidden;
  }

  /** Hides an entry, and its file if {@code whole}. */
  void hide(EntryName name, SourceFile file, boolean whole) {
    hidden.addEntry(name);
    if (whole) {
      files.add(file);
    }
  }

  /** Records that a file of a higher layer replaces one below. */
  void replace(SourceFile below, SourceFile above) {
    files.add(below);
    if (!below.path().equals(above.path())) {
      replaced.put(below.path(), above.path());
    }
  }

  /** Withholds something internal. */
  void withhold(Withheld one) {
    withheld.add(one);
    internal.addEntry(one.name());
    one.file().ifPresent(files::add);
  }

  /** Remembers the anchor of an internal item. */
  void withholdItem(String owner, String id) {
    internal.addItem(owner, id);
  }

  boolean has(SourceFile file) {
    return files.contains(file);
  }

  List<Withheld> withheld() {
    return List.copyOf(withheld);
  }

  Absent internal() {
    return new Absent(
        internal.names(),
        internal.items(),
        withheld.stream()
            .map(Withheld::file)
            .flatMap(Optional::stream)
            .map(SourceFile::path)
            .collect(Collectors.toSet()));
  }

  /** Returns the new paths of replaced files, by their old paths. */
  Map<String, String> replaced() {
    return Map.copyOf(replaced);
  }
}
