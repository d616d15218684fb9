package dev.cribsheet.source;

import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.Diagnostics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers parsed files while a program watches the folder; changed files are read again. */
public final class WatchedFiles implements ParsedFiles {
  private record Kept(
      Optional<FileVersion> version, String settings, List<?> made, List<Diagnostic> found) {}

  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  /** Forgets files, by their paths below the content folder. */
  public void forget(Set<String> paths) {
    kept.keySet().removeAll(paths);
  }

  /** Forgets every file that changed since it was read. */
  public void forgetChanged(SourceTree tree) {
    kept.keySet().retainAll(tree.paths());
    tree.files().parallelStream().filter(this::isChanged).forEach(file -> kept.remove(file.path()));
  }

  /** True for a file that changed since it was read. */
  public boolean isChanged(SourceFile file) {
    Kept before = kept.get(file.path());
    return before != null && !before.version().equals(file.version());
  }

  @Override
  public List<?> find(
      SourceFile file,
      String settings,
      Diagnostics diagnostics,
      Function<Diagnostics, List<?>> read) {
    Kept known = kept.get(file.path());
    if (known == null || !known.settings().equals(settings)) {
      Optional<FileVersion> version = file.version();
      Diagnostics found = new Diagnostics();
      known = new Kept(version, settings, List.copyOf(read.apply(found)), found.sorted());
      kept.put(file.path(), known);
    }
    diagnostics.addAll(known.found());
    return known.made();
  }
}
