package dev.cribsheet.source;

import dev.cribsheet.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** The files of a pack, in a jar or in a folder with the same layout. */
public sealed interface PackFiles permits PackFolder, PackJar {
  String FOLDER = "META-INF/cribsheet/";

  /** The file that describes a pack. */
  String MANIFEST = "pack.yaml";

  /** The folder of a pack's content. */
  String CONTENT = "content/";

  /**
   * Opens the pack in a jar or in a folder; empty if there is none. If it is invalid, reports why
   * and returns empty.
   *
   * @param shown the path as diagnostics show it
   */
  static Optional<PackFiles> of(Path path, String shown, Diagnostics diagnostics) {
    return Files.isDirectory(path)
        ? PackFolder.of(path, shown)
        : PackJar.of(path, shown, diagnostics);
  }

  /** Returns whether a jar or a folder contains a pack. */
  static boolean isPack(Path path) {
    try {
      return Files.isDirectory(path)
          ? Files.isRegularFile(path.resolve(FOLDER + MANIFEST))
          : PackJar.isPack(path);
    } catch (IOException e) {
      return false;
    }
  }

  /** Returns the file that describes the pack. */
  SourceFile manifest();

  /**
   * Returns the pack's content folder.
   *
   * @param name the name that the paths of its files start with in diagnostics
   * @param known the names that are allowed at the top; others get a warning
   */
  SourceTree content(PackName name, Set<String> known, Diagnostics diagnostics);
}
