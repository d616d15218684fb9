package dev.cribsheet.pack;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.content.Content;
import dev.cribsheet.content.ContentLayout;
import dev.cribsheet.content.ContentLoader;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.DisplayPath;
import dev.cribsheet.source.JarFolder;
import dev.cribsheet.source.SourceTree;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * An earlier version of a pack, to compare the present one with.
 *
 * @param place its jar or its content folder
 * @param shownFrom the folder that paths in diagnostics are relative to
 */
public record Baseline(Path place, Path shownFrom) {
  /** Reports every id, anchor and alias of the earlier version that the content lacks. */
  public void compare(Content content, Diagnostics diagnostics) {
    Optional<JarFolder> jar = JarFolder.open(place, PackDescriptor.CONTENT, shown());
    if (jar.isEmpty()) {
      compare(
          SourceTree.walk(place, shownFrom, ContentLayout.KNOWN, Set.of(), diagnostics),
          content,
          diagnostics);
      return;
    }
    try (JarFolder open = jar.get()) {
      compare(open.tree(ContentLayout.KNOWN, diagnostics), content, diagnostics);
    }
  }

  private void compare(SourceTree tree, Content content, Diagnostics diagnostics) {
    Diagnostics found = new Diagnostics();
    Content earlier = ContentLoader.load(tree, BuildCache.none(), found);
    new VanishedNames(diagnostics).report(PackNames.of(earlier), PackNames.of(content));
    if (found.hasErrors()) {
      diagnostics.note(
          "the baseline " + shown() + " has errors: names in those files were not compared");
    }
  }

  private String shown() {
    return DisplayPath.of(place, shownFrom);
  }
}
