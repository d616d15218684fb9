package dev.cribsheet.content.layer;

import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.DisplayPath;
import dev.cribsheet.source.PackFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The packs that a site can build on.
 *
 * @param found the errors of files that look like packs but are not valid
 */
record Packs(List<Pack> packs, List<Diagnostic> found) {
  /** A pack and its location. */
  record Pack(PackManifest manifest, PackFiles files, String shownPath) {}

  Packs {
    packs = List.copyOf(packs);
    found = List.copyOf(found);
  }

  /**
   * Reads packs.
   *
   * @param paths jars, and folders with the layout of a jar; others are ignored
   * @param shownFrom the folder that shown paths are relative to
   */
  static Packs read(List<Path> paths, Path shownFrom) {
    Diagnostics diagnostics = new Diagnostics();
    List<Pack> packs = new ArrayList<>();
    for (Path path :
        paths.stream().map(one -> one.toAbsolutePath().normalize()).distinct().toList()) {
      String shown = DisplayPath.of(path, shownFrom);
      PackFiles.of(path, shown, diagnostics)
          .ifPresent(
              files ->
                  PackManifest.read(files.manifest(), diagnostics)
                      .ifPresent(manifest -> packs.add(new Pack(manifest, files, shown))));
    }
    return new Packs(packs, diagnostics.sorted());
  }
}
