package dev.cribsheet.content.layer;

import dev.cribsheet.content.format.ContentKind;
import dev.cribsheet.content.format.Reading;
import dev.cribsheet.content.model.Audience;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.ParsedFiles;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Composes the layers of a site: the packs that it builds on and its own folder. */
public final class Composer {
  private final SourceTree tree;
  private final LayerEntries opener;
  private final Audience audience;
  private final Diagnostics diagnostics;
  private final Dropped dropped = new Dropped();
  private final List<KindFold<?>> folds;
  private final AssetFold assets;
  private final UnknownTargets unknown;
  private final boolean watched;
  private Overrides overrides = Overrides.NONE;

  private Composer(
      SourceTree tree,
      List<ContentKind<?>> kinds,
      Predicate<String> isAsset,
      boolean watched,
      LayerEntries opener,
      Audience audience) {
    this.tree = tree;
    this.watched = watched;
    this.opener = opener;
    this.audience = audience;
    this.diagnostics = opener.diagnostics();
    this.folds = kinds.stream().<KindFold<?>>map(kind -> fold(kind)).toList();
    this.assets = new AssetFold(isAsset, dropped, diagnostics);
    this.unknown = new UnknownTargets(folds, assets, diagnostics);
  }

  private <T> KindFold<T> fold(ContentKind<T> kind) {
    return new KindFold<>(kind, dropped, diagnostics);
  }

  /**
   * Composes all kinds. Their entries are not yet bound to fields.
   *
   * @param isAsset true for the path of a file without entries
   * @param watched whether to find the changes that the site makes to its bases
   * @param audience who reads the site
   */
  public static ComposedLayers compose(
      SourceTree tree,
      List<ContentKind<?>> kinds,
      Predicate<String> isAsset,
      boolean watched,
      ParsedFiles memory,
      Reading reading,
      Audience audience,
      Diagnostics diagnostics) {
    LayerEntries opener = new LayerEntries(memory, reading, diagnostics);
    Composer composer = new Composer(tree, kinds, isAsset, watched, opener, audience);
    List<String> words = composer.words();
    return composer.composed(layer -> Patches.of(layer, words, memory, diagnostics));
  }

  /** Returns the composed entries of a kind, with patches ignored. */
  public static <T> List<T> unpatched(
      SourceTree tree, ContentKind<T> kind, ParsedFiles memory, Reading reading) {
    LayerEntries opener = new LayerEntries(memory, reading, new Diagnostics());
    return new Composer(tree, List.of(kind), path -> false, false, opener, Audience.INTERNAL)
        .composed(layer -> Patches.NONE)
        .entries(kind);
  }

  private ComposedLayers composed(Function<SourceTree, Patches> patchesOf) {
    List<SourceTree> layers = tree.layers();
    for (int i = 0; i < layers.size(); i++) {
      SourceTree layer = layers.get(i);
      Patches patches = patchesOf.apply(layer);
      Set<Patch> done = new HashSet<>();
      boolean isOwn = i > 0 && i == layers.size() - 1;
      Optional<OverrideFinder> finder =
          watched && isOwn ? Optional.of(new OverrideFinder(patches)) : Optional.empty();
      int number = i;
      folds.forEach(fold -> add(fold, layer, number, patches, done, finder));
      finder.ifPresent(found -> found.add(assets, layer));
      overrides = finder.map(OverrideFinder::found).orElse(Overrides.NONE);
      assets.add(layer, patches, done);
      unknown.report(patches, done, i > 0);
    }
    folds.forEach(fold -> new FoldRules(diagnostics).check(fold));
    if (audience == Audience.PUBLIC) {
      folds.forEach(KindFold::withhold);
      assets.withhold();
    }
    Map<String, KindFold<?>> byKind = new HashMap<>();
    folds.forEach(fold -> byKind.put(fold.kind().name(), fold));
    return new ComposedLayers(
        byKind, assets.files(), paths(), composition(), overrides, dropped.withheld(), opener);
  }

  private <T> void add(
      KindFold<T> fold,
      SourceTree layer,
      int number,
      Patches patches,
      Set<Patch> done,
      Optional<OverrideFinder> finder) {
    List<OpenEntry<T>> own = opener.of(fold.kind(), layer, number);
    finder.ifPresent(found -> found.add(fold, own));
    fold.add(patches, own, done);
  }

  private List<String> words() {
    List<String> words = new ArrayList<>();
    for (KindFold<?> fold : folds) {
      words.add(fold.kind().layers().word());
      words.addAll(fold.kind().layers().lists().values());
    }
    words.add(AssetFold.WORD);
    words.removeIf(String::isEmpty);
    return words;
  }

  private Set<String> paths() {
    return files()
        .filter(file -> !dropped.has(file))
        .map(SourceFile::path)
        .collect(Collectors.toSet());
  }

  private Stream<SourceFile> files() {
    return tree.layers().stream().flatMap(layer -> layer.files().stream());
  }

  private Composition composition() {
    Set<String> paths = paths();
    Set<String> gone =
        files()
            .map(SourceFile::path)
            .filter(path -> !paths.contains(path) && !dropped.replaced().containsKey(path))
            .collect(Collectors.toSet());
    Absent internal = dropped.internal();
    return new Composition(
        tree.bases().stream().map(SourceTree::shownRoot).collect(Collectors.toSet()),
        files()
            .filter(file -> paths.contains(file.path()) && !tree.paths().contains(file.path()))
            .collect(Collectors.toMap(SourceFile::path, SourceFile::whole, (low, high) -> high)),
        new Absent(dropped.hidden().names(), dropped.hidden().items(), gone).and(internal),
        internal,
        dropped.replaced());
  }
}
