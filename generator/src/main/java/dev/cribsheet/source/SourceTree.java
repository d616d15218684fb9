package dev.cribsheet.source;

import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.diagnostic.SourceRef;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of one content folder, sorted by path, with the packs that it builds on.
 *
 * @param shownRoot the folder as diagnostics show it
 * @param paths the paths of all files below the folder
 * @param bases the packs, each after the packs that it itself builds on
 * @param pack the pack whose content this is; empty for the site's own
 */
public record SourceTree(
    String shownRoot,
    List<SourceFile> files,
    Set<String> paths,
    List<SourceTree> bases,
    Optional<PackName> pack) {
  public static final int MAX_DEPTH = 20;

  private static final Comparator<SourceFile> BY_PATH = Comparator.comparing(SourceFile::path);

  public SourceTree {
    files = files.stream().sorted(BY_PATH).toList();
    paths = Set.copyOf(paths);
    bases = List.copyOf(bases);
  }

  public SourceTree(String shownRoot, List<SourceFile> files) {
    this(
        shownRoot,
        files,
        files.stream().map(SourceFile::path).collect(Collectors.toSet()),
        List.of(),
        Optional.empty());
  }

  /** Returns a folder of files in memory, given their bytes by path. */
  public static SourceTree inMemory(String shownRoot, Map<String, byte[]> files) {
    return new SourceTree(
        shownRoot,
        files.entrySet().stream()
            .map(
                file ->
                    SourceFile.of(file.getKey(), shownRoot + "/" + file.getKey(), file.getValue()))
            .toList());
  }

  /** Returns whether there is a folder to walk. */
  public static boolean isFolder(Path root) {
    return Files.isDirectory(root);
  }

  /**
   * Walks a content folder.
   *
   * @param root the content folder
   * @param shownFrom the folder that shown paths are relative to
   * @param known the names that are allowed at the top of the folder; others get a warning
   * @param skipped folders that are not content, such as the output folder
   */
  public static SourceTree walk(
      Path root, Path shownFrom, Set<String> known, Set<Path> skipped, Diagnostics diagnostics) {
    return new SourceWalk(
            root, path -> DisplayPath.of(path, shownFrom), known, skipped, diagnostics)
        .tree();
  }

  /** Returns the same folder, built on these packs. */
  public SourceTree on(List<SourceTree> packs) {
    return new SourceTree(shownRoot, files, paths, packs, pack);
  }

  /** Returns the same folder as the content of a pack. */
  SourceTree of(PackName owner) {
    return new SourceTree(
        shownRoot,
        files.stream().map(file -> file.in(owner)).toList(),
        paths,
        bases,
        Optional.of(owner));
  }

  /** Returns the same folder without one of its files. */
  public SourceTree without(String path) {
    List<SourceFile> others = files.stream().filter(file -> !file.path().equals(path)).toList();
    Set<String> left = paths.stream().filter(one -> !one.equals(path)).collect(Collectors.toSet());
    return new SourceTree(shownRoot, others, left, bases, pack);
  }

  /** Returns the packs that it builds on, lowest first, and then the folder itself. */
  public List<SourceTree> layers() {
    return Stream.concat(bases.stream(), Stream.of(this)).toList();
  }

  /**
   * Returns the same tree with the current versions of some files; empty if one of them was added
   * or is no longer a regular file, so that the folder must be walked again.
   *
   * @param changed paths relative to the folder
   */
  public Optional<SourceTree> resized(Set<String> changed) {
    List<SourceFile> now = new ArrayList<>(files);
    for (String path : changed) {
      int at = indexOf(path);
      Optional<SourceFile> same = at < 0 ? Optional.empty() : files.get(at).now();
      if (same.isEmpty()) {
        return Optional.empty();
      }
      now.set(at, same.get());
    }
    return Optional.of(new SourceTree(shownRoot, now, paths, bases, pack));
  }

  /** Returns the same tree with the hash of every file. */
  public SourceTree hashed() {
    return new SourceTree(
        shownRoot,
        files.parallelStream().map(SourceFile::withHash).toList(),
        paths,
        bases.stream().map(SourceTree::hashed).toList(),
        pack);
  }

  /** Returns the hash of all paths and bytes of a hashed tree. */
  public CacheKey key() {
    CacheKey.Parts parts = CacheKey.of().add(shownRoot);
    files.forEach(file -> parts.add(file.hashed().orElseThrow().key()));
    bases.forEach(base -> parts.add(base.key()));
    return parts.key();
  }

  /** Returns whether every file is still the version that was hashed. */
  public boolean isAsHashed() {
    return files.parallelStream().allMatch(SourceFile::isAsHashed)
        && bases.stream().allMatch(SourceTree::isAsHashed);
  }

  public Optional<SourceFile> find(String path) {
    int at = indexOf(path);
    return at < 0 ? Optional.empty() : Optional.of(files.get(at));
  }

  /** Returns the index of a path, as from a binary search: negative if there is no such file. */
  private int indexOf(String path) {
    return Collections.binarySearch(files, new SourceFile(path, path, Path.of(""), 0), BY_PATH);
  }

  /**
   * Returns the files below a folder, such as {@code questions/}, with an extension, such as .md.
   */
  public List<SourceFile> below(String folder, String ending) {
    int first = indexOf(folder);
    List<SourceFile> below = new ArrayList<>();
    for (int i = first < 0 ? -first - 1 : first; i < files.size(); i++) {
      SourceFile file = files.get(i);
      if (!file.path().startsWith(folder)) {
        break;
      }
      if (file.path().endsWith(ending)) {
        below.add(file);
      }
    }
    return below;
  }

  public SourceRef whole() {
    return SourceRef.file(shownRoot);
  }

  static void warnUnknown(String name, SourceRef at, Set<String> known, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.UNKNOWN_NAME,
        at,
        "unknown file or folder '" + name + "'",
        DidYouMean.hint(
            name,
            known,
            name.endsWith(".md") || name.endsWith(".markdown")
                ? "move it to 'pages' or 'questions'"
                : "move it to 'assets', or start its name with a dot"));
  }
}
