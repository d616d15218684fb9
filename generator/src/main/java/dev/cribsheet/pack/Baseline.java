package dev.cribsheet.pack;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.content.Content;
import dev.cribsheet.content.ContentLayout;
import dev.cribsheet.content.ContentLoader;
import dev.cribsheet.content.layer.Bases;
import dev.cribsheet.content.layer.PackManifest;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.DisplayPath;
import dev.cribsheet.source.PackFiles;
import dev.cribsheet.source.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An earlier version of a pack, to compare the current one with.
 *
 * @param place its jar or its content folder
 * @param shownFrom the folder that paths in diagnostics are relative to
 * @param packs the packs that it may extend
 */
public record Baseline(Path place, Path shownFrom, List<Path> packs) {
  /** Reports every id, anchor and alias of the earlier version that the content lacks. */
  public void compare(Content content, Diagnostics diagnostics) {
    Optional<SourceTree> own = own(diagnostics);
    if (own.isEmpty()) {
      return;
    }
    Diagnostics found = new Diagnostics();
    SourceTree tree = new Bases(packs, shownFrom, ContentLayout.KNOWN).under(own.get(), found);
    Content earlier = ContentLoader.load(tree, BuildCache.none(), found);
    new VanishedNames(diagnostics).report(PublicNames.of(earlier), PublicNames.of(content));
    if (found.hasErrors()) {
      diagnostics.note(
          "the baseline "
              + DisplayPath.of(place, shownFrom)
              + " has errors: names in the files with errors were not compared");
    }
  }

  /** Returns the files of a pack or of a folder; empty if the pack is invalid. */
  private Optional<SourceTree> own(Diagnostics diagnostics) {
    if (!PackFiles.isPack(place)) {
      return Optional.of(
          SourceTree.walk(place, shownFrom, ContentLayout.KNOWN, Set.of(), diagnostics));
    }
    return PackFiles.of(place, DisplayPath.of(place, shownFrom), diagnostics)
        .flatMap(
            files ->
                PackManifest.read(files.manifest(), diagnostics)
                    .map(pack -> files.content(pack.name(), ContentLayout.KNOWN, diagnostics)));
  }
}
