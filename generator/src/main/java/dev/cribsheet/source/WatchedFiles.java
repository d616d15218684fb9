package dev.cribsheet.source;

import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.Diagnostics;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Caches parsed files while the folder is watched; changed files are parsed again. */
public final class WatchedFiles implements ParsedFiles {
  private record Kept(
      Optional<FileVersion> version, Object given, List<?> made, List<Diagnostic> found) {}

  private final Map<Stage, Map<String, Kept>> kept =
      Arrays.stream(Stage.values())
          .collect(Collectors.toMap(stage -> stage, stage -> new ConcurrentHashMap<>()));

  /** Removes files from the cache, by their paths relative to the content folder. */
  public void forget(Set<String> paths) {
    kept.values().forEach(files -> files.keySet().removeAll(paths));
  }

  /** Removes files that were changed or deleted since they were read. Packs never change. */
  public void forgetChanged(SourceTree tree) {
    Set<String> keys =
        tree.layers().stream()
            .flatMap(layer -> layer.files().stream())
            .map(SourceFile::key)
            .collect(Collectors.toSet());
    kept.values().forEach(files -> files.keySet().retainAll(keys));
    forget(
        tree.files().parallelStream()
            .filter(this::isChanged)
            .map(SourceFile::path)
            .collect(Collectors.toSet()));
  }

  /** Returns whether a file changed since it was read. */
  public boolean isChanged(SourceFile file) {
    return kept.values().stream()
        .flatMap(files -> Optional.ofNullable(files.get(file.key())).stream())
        .anyMatch(before -> !before.version().equals(file.version()));
  }

  @Override
  public List<?> find(
      SourceFile file,
      Stage stage,
      Object given,
      Diagnostics diagnostics,
      Function<Diagnostics, List<?>> read) {
    Map<String, Kept> files = kept.get(stage);
    Kept known = files.get(file.key());
    if (known == null || !known.given().equals(given)) {
      Optional<FileVersion> version = file.version();
      Diagnostics found = new Diagnostics();
      known = new Kept(version, given, List.copyOf(read.apply(found)), found.sorted());
      files.put(file.key(), known);
    }
    diagnostics.addAll(known.found());
    return known.made();
  }
}
