package dev.cribsheet.source;

import dev.cribsheet.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** A pack as a folder, before its jar is built. */
record PackFolder(Path folder, SourceFile manifest) implements PackFiles {
  /** Returns the pack in a folder; empty if there is none. */
  static Optional<PackFiles> of(Path root, String shown) {
    Path folder = root.resolve(FOLDER);
    Path manifest = folder.resolve(MANIFEST);
    try {
      FileVersion version = FileVersion.of(manifest);
      String place = shown + "/" + FOLDER + MANIFEST;
      return Optional.of(
          new PackFolder(folder, new SourceFile(MANIFEST, place, manifest, version)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public SourceTree content(PackName name, Set<String> known, Diagnostics diagnostics) {
    Path root = folder.resolve(CONTENT);
    SourceTree tree =
        new SourceWalk(
                root,
                path -> path.equals(root) ? name.name() : name.shown(DisplayPath.of(path, root)),
                known,
                Set.of(),
                diagnostics)
            .tree();
    return tree.of(name);
  }
}
