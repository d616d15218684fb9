package dev.cribsheet.content;

import dev.cribsheet.content.layer.Bases;
import dev.cribsheet.content.layer.PatchReader;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.PackName;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.yaml.EntryName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds a position in the site's own files for each diagnostic in a pack, because other programs
 * cannot open a position in a jar.
 */
public final class PackPlaces {
  private final SourceTree tree;
  private final Map<EntryName, SourceRef> patches;
  private final SourceRef bases;

  private PackPlaces(SourceTree tree) {
    this.tree = tree;
    this.patches = PatchReader.places(tree);
    this.bases = bases(tree);
  }

  /** Returns the diagnostics. Each one in a pack also gets a position in the site's own files. */
  public static List<Diagnostic> in(SourceTree tree, List<Diagnostic> found) {
    Set<String> packs =
        tree.bases().stream().map(SourceTree::shownRoot).collect(Collectors.toSet());
    if (found.stream().noneMatch(one -> isIn(packs, one))) {
      return found;
    }
    PackPlaces places = new PackPlaces(tree);
    return found.stream()
        .map(one -> isIn(packs, one) ? one.shownAt(places.of(one.source())) : one)
        .toList();
  }

  private static boolean isIn(Set<String> packs, Diagnostic found) {
    return packs.contains(PackName.of(found.source().path()));
  }

  /** Returns the position of the patch for a pack's file, or else that of the list of bases. */
  private SourceRef of(SourceRef place) {
    return tree.layers().stream()
        .flatMap(layer -> layer.files().stream())
        .filter(file -> file.shownPath().equals(place.path()))
        .map(SourceFile::path)
        .flatMap(path -> ContentKinds.of(path).map(kind -> kind.nameOfFile(path)).stream())
        .flatMap(name -> Optional.ofNullable(patches.get(name)).stream())
        .findFirst()
        .orElse(bases);
  }

  private static SourceRef bases(SourceTree tree) {
    return Bases.field(tree)
        .map(field -> field.key().source())
        .orElseGet(
            () ->
                ContentKinds.SITE.place().files(tree).stream()
                    .findFirst()
                    .map(SourceFile::whole)
                    .orElseGet(tree::whole));
  }
}
