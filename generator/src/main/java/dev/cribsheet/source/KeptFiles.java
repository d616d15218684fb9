package dev.cribsheet.source;

import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Files while a program watches them: what it is told of, or sees, is read again. */
public final class KeptFiles implements FileMemory {
  private record Kept(Optional<Stamp> stamp, List<?> made, List<Diagnostic> found) {}

  /** What changes when a file is written to, in most cases. */
  private record Stamp(long size, long time, Optional<Object> key) {
    static Optional<Stamp> of(Path file) {
      try {
        BasicFileAttributes now =
            Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return Optional.of(
            new Stamp(
                now.size(),
                now.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                Optional.ofNullable(now.fileKey())));
      } catch (IOException e) {
        return Optional.empty();
      }
    }
  }

  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  /** Forgets files, by their paths below the content folder. */
  public void forget(Set<String> paths) {
    kept.keySet().removeAll(paths);
  }

  /** Forgets every file that is not as it was when it was read. */
  public void forgetChanged(SourceTree tree) {
    kept.keySet().retainAll(tree.paths());
    tree.files().parallelStream().filter(this::isChanged).forEach(file -> kept.remove(file.path()));
  }

  /** True for a file that was read and is not as it was then. */
  public boolean isChanged(SourceFile file) {
    Kept before = kept.get(file.path());
    return before != null && !before.stamp().equals(Stamp.of(file.file()));
  }

  @Override
  @SuppressWarnings("unchecked") // a file is always read in the same way
  public <T> List<T> read(
      SourceFile file, Diagnostics diagnostics, Function<Diagnostics, List<T>> read) {
    Kept known = kept.get(file.path());
    if (known == null) {
      Optional<Stamp> stamp = Stamp.of(file.file());
      Diagnostics found = new Diagnostics();
      known = new Kept(stamp, List.copyOf(read.apply(found)), found.sorted());
      kept.put(file.path(), known);
    }
    diagnostics.addAll(known.found());
    return (List<T>) known.made();
  }
}
