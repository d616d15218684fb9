package dev.cribsheet.source;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.diagnostic.SourceRef;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The files of one content folder, sorted by path.
 *
 * @param shownRoot the folder as diagnostics show it
 */
public record SourceTree(String shownRoot, List<SourceFile> files) {
  /** How deep folders may stand in each other. */
  public static final int MAX_DEPTH = 20;

  public SourceTree {
    files = List.copyOf(files);
  }

  /**
   * Walks a content folder.
   *
   * @param root the content folder
   * @param shownFrom the folder that shown paths are relative to
   * @param known names that mean something at the top of the folder; others are warned about
   * @param skipped folders that are not content wherever they are, such as the output
   */
  public static SourceTree walk(
      Path root, Path shownFrom, Set<String> known, Set<Path> skipped, Diagnostics diagnostics) {
    return new SourceWalk(root, shownFrom, known, skipped, diagnostics).tree();
  }

  /**
   * The same tree with the sizes that some files have now; absent when one of them is gone, or is
   * no plain file any more, so that the folder has to be walked again.
   *
   * @param changed paths below the folder
   */
  public Optional<SourceTree> resized(Set<String> changed) {
    if (!paths().containsAll(changed)) {
      return Optional.empty();
    }
    List<SourceFile> now = new ArrayList<>();
    for (SourceFile file : files) {
      Optional<SourceFile> same = changed.contains(file.path()) ? file.now() : Optional.of(file);
      if (same.isEmpty()) {
        return Optional.empty();
      }
      now.add(same.get());
    }
    return Optional.of(new SourceTree(shownRoot, now));
  }

  /** The same tree with the hash of every file. */
  public SourceTree hashed() {
    return new SourceTree(shownRoot, files.parallelStream().map(SourceFile::withHash).toList());
  }

  /** Whether every file is as it was when it was hashed. */
  public boolean isAsHashed() {
    return files.parallelStream().allMatch(SourceFile::isAsHashed);
  }

  /** The file at a path below the folder. */
  public Optional<SourceFile> find(String path) {
    return files.stream().filter(file -> file.path().equals(path)).findFirst();
  }

  /** The files below a folder whose names end as given, such as {@code questions/} and .md. */
  public List<SourceFile> below(String folder, String ending) {
    return files.stream()
        .filter(file -> file.path().startsWith(folder) && file.path().endsWith(ending))
        .toList();
  }

  /** The paths of all files below the folder. */
  public Set<String> paths() {
    return files.stream().map(SourceFile::path).collect(Collectors.toSet());
  }

  /** The place of the folder itself. */
  public SourceRef whole() {
    return SourceRef.file(shownRoot);
  }

  static void warnUnknown(String name, SourceRef at, Set<String> known, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.UNKNOWN_NAME,
        at,
        "nothing reads '" + name + "'",
        DidYouMean.hint(name, known, "move it to 'assets' or start its name with a dot"));
  }
}
