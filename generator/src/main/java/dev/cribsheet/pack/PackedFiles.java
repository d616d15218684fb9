package dev.cribsheet.pack;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.ContentKinds;
import dev.cribsheet.content.ContentLayout;
import dev.cribsheet.content.model.Article;
import dev.cribsheet.content.model.Asset;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceTree;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Selects the files that go into a pack: those of the public site, without drafts. */
public final class PackedFiles {
  private PackedFiles() {}

  public static List<SourceFile> of(SourceTree tree, Content content) {
    Set<String> assets = content.assets().stream().map(Asset::path).collect(Collectors.toSet());
    Set<String> drafts =
        content.articles().filter(Article::draft).map(Article::path).collect(Collectors.toSet());
    Set<String> internal = content.composition().internal().paths();
    return tree.files().stream()
        .filter(
            file ->
                assets.contains(file.path())
                    || ContentKinds.of(file.path()).isPresent()
                    || ContentLayout.isPatches(file.path()))
        .filter(file -> !drafts.contains(file.path()))
        .filter(file -> !internal.contains(file.path()))
        .toList();
  }
}
