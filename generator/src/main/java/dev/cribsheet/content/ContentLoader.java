package dev.cribsheet.content;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.content.field.SiteFields;
import dev.cribsheet.content.format.ContentKind;
import dev.cribsheet.content.format.Reading;
import dev.cribsheet.content.layer.ComposedLayers;
import dev.cribsheet.content.layer.Composer;
import dev.cribsheet.content.layer.Composition;
import dev.cribsheet.content.layer.Overrides;
import dev.cribsheet.content.layer.PatchReader;
import dev.cribsheet.content.model.Asset;
import dev.cribsheet.content.model.Audience;
import dev.cribsheet.content.model.OwnCallout;
import dev.cribsheet.content.model.SiteConfig;
import dev.cribsheet.content.model.SiteConfig.Licence;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.content.review.BasesLock;
import dev.cribsheet.content.review.BasesLockReader;
import dev.cribsheet.content.review.ReviewCheck;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.ParsedFiles;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads all files of a content folder; collects all errors and keeps the valid parts. */
public final class ContentLoader {
  private final SourceTree tree;
  private final BuildCache cache;
  private final ParsedFiles memory;
  private final Audience audience;
  private final Diagnostics diagnostics;

  private ContentLoader(
      SourceTree tree,
      BuildCache cache,
      ParsedFiles memory,
      Audience audience,
      Diagnostics diagnostics) {
    this.tree = tree;
    this.cache = cache;
    this.memory = memory;
    this.audience = audience;
    this.diagnostics = diagnostics;
  }

  /**
   * Returns the public content of the folder. If {@code site.yaml} is missing or has errors,
   * default settings are used, so that the rest can be checked.
   */
  public static Content load(SourceTree tree, BuildCache cache, Diagnostics diagnostics) {
    return load(tree, cache, ParsedFiles.NONE, Audience.PUBLIC, diagnostics);
  }

  /** Returns the content for an audience. The files in {@code memory} are not parsed again. */
  public static Content load(
      SourceTree tree,
      BuildCache cache,
      ParsedFiles memory,
      Audience audience,
      Diagnostics diagnostics) {
    ContentLoader loader = new ContentLoader(tree, cache, memory, audience, diagnostics);
    loader.warnUnread();
    return loader.content();
  }

  /** Returns the composed layers of a folder's public edition, and the content withheld from it. */
  public static ComposedLayers publicEdition(SourceTree tree) {
    return compose(tree, Audience.PUBLIC, false, new Diagnostics());
  }

  private Content content() {
    boolean unread = tree.files().isEmpty() && diagnostics.hasErrors();
    if (ContentKinds.SITE.place().files(tree).isEmpty() && !unread) {
      diagnostics.add(
          DiagnosticCode.NO_CONTENT,
          tree.whole(),
          "there is no '" + ContentKinds.SITE.place().file() + "' in this folder",
          "create it with the line: title: My study site");
    }
    Optional<BasesLock> lock = BasesLockReader.read(tree, diagnostics);
    if (isLayered()) {
      return composed(lock);
    }
    lock.ifPresent(found -> new ReviewCheck(found, tree, diagnostics).check(Overrides.NONE));
    return single().orElseGet(() -> composed(Optional.empty()));
  }

  /** Whether the content needs composing: it has several layers or patches. */
  private boolean isLayered() {
    return !tree.bases().isEmpty() || !PatchReader.PLACE.files(tree).isEmpty();
  }

  /** Returns the content of a single folder; empty if some of it is not for the audience. */
  private Optional<Content> single() {
    Diagnostics found = new Diagnostics();
    FolderEntries folder = new FolderEntries(tree, memory, audience, found);
    Map<String, List<?>> entries = new HashMap<>();
    List<SiteConfig> site =
        folder.all(ContentKinds.SITE, new Reading(cache, Set.of(), false)).orElseThrow();
    Set<String> callouts = callouts(site);
    boolean exported = site.stream().anyMatch(SiteConfig::exports);
    Reading reading = new Reading(cache, callouts, exported);
    entries.put(ContentKinds.SITE.name(), site);
    for (ContentKind<?> kind : ContentKinds.ALL) {
      Optional<? extends List<?>> all =
          kind == ContentKinds.SITE ? Optional.of(site) : folder.all(kind, reading);
      if (all.isEmpty()) {
        return Optional.empty();
      }
      entries.put(kind.name(), all.get());
    }
    diagnostics.addAll(found.sorted());
    found.notes().forEach(diagnostics::note);
    return Optional.of(
        content(
            entries,
            callouts,
            tree.below(ContentLayout.ASSETS, ""),
            tree::find,
            tree.paths(),
            Composition.NONE,
            Map.of()));
  }

  private static Set<String> callouts(List<SiteConfig> site) {
    return site.stream()
        .flatMap(config -> config.brand().callouts().stream())
        .map(OwnCallout::keyword)
        .collect(Collectors.toSet());
  }

  /** Composes the layers of a folder, including internal content. Fields are not bound. */
  public static ComposedLayers compose(SourceTree tree, Diagnostics diagnostics) {
    return compose(tree, Audience.INTERNAL, true, diagnostics);
  }

  private static ComposedLayers compose(
      SourceTree tree, Audience audience, boolean overrides, Diagnostics diagnostics) {
    ContentLoader loader =
        new ContentLoader(tree, BuildCache.none(), ParsedFiles.NONE, audience, diagnostics);
    return loader.layers(loader.calloutsOfLayers(), overrides);
  }

  private Set<String> calloutsOfLayers() {
    Reading reading = new Reading(cache, Set.of(), false);
    return callouts(Composer.unpatched(tree, ContentKinds.SITE, memory, reading));
  }

  private ComposedLayers layers(Set<String> callouts, boolean watched) {
    return Composer.compose(
        tree,
        ContentKinds.ALL,
        ContentLayout::isAsset,
        watched,
        memory,
        new Reading(cache, callouts, true), // a patch may turn exports on
        audience,
        diagnostics);
  }

  private Content composed(Optional<BasesLock> lock) {
    Set<String> callouts = calloutsOfLayers();
    ComposedLayers layers = layers(callouts, lock.isPresent());
    lock.ifPresent(found -> new ReviewCheck(found, tree, diagnostics).check(layers.overrides()));
    Map<String, List<?>> entries = new HashMap<>();
    ContentKinds.ALL.forEach(kind -> entries.put(kind.name(), layers.entries(kind)));
    entries.computeIfPresent(
        ContentKinds.SITE.name(),
        (name, sites) -> fitting(sites, entries.get(ContentKinds.STEP.name()), layers));
    Map<String, SourceFile> files = new HashMap<>();
    layers.assets().forEach(file -> files.put(file.path(), file));
    Content all =
        content(
            entries,
            callouts,
            layers.assets().stream()
                .filter(file -> file.path().startsWith(ContentLayout.ASSETS))
                .toList(),
            path -> Optional.ofNullable(files.get(path)),
            layers.paths(),
            layers.composition(),
            licences(layers));
    return layers.withheld().isEmpty() ? all : new InternalAssets(layers.withheld()).without(all);
  }

  private List<SiteConfig> fitting(List<?> sites, List<?> steps, ComposedLayers layers) {
    InheritedLengths lengths = new InheritedLengths(layers.composition(), diagnostics);
    List<Step> all = steps.stream().map(Step.class::cast).toList();
    return sites.stream().map(site -> lengths.fit((SiteConfig) site, all)).toList();
  }

  private static Map<String, Licence> licences(ComposedLayers layers) {
    Map<String, Licence> licences = new HashMap<>();
    layers
        .ofPacks(ContentKinds.SITE)
        .forEach((pack, site) -> site.licence().ifPresent(own -> licences.put(pack, own)));
    return licences;
  }

  private Content content(
      Map<String, List<?>> entries,
      Set<String> callouts,
      List<SourceFile> assetFiles,
      Function<String, Optional<SourceFile>> files,
      Set<String> paths,
      Composition composition,
      Map<String, Licence> licences) {
    PublishedFiles published = new PublishedFiles(memory, diagnostics);
    List<Asset> assets = published.assets(assetFiles);
    FaultyFiles faulty =
        diagnostics.hasErrors()
            ? FaultyFiles.of(tree, entries, callouts, diagnostics)
            : FaultyFiles.NONE;
    if (entries.get(ContentKinds.SITE.name()).isEmpty()) {
      entries.put(ContentKinds.SITE.name(), List.of(SiteFields.standIn()));
    }
    Content texts =
        new Content(entries, assets, paths, tree.whole(), faulty, composition, licences);
    List<Asset> all = Stream.concat(assets.stream(), published.besideTexts(texts, files)).toList();
    return new Content(entries, all, paths, tree.whole(), faulty, composition, licences);
  }

  private void warnUnread() {
    tree.layers().stream().flatMap(layer -> layer.files().stream()).forEach(this::warnUnread);
  }

  private void warnUnread(SourceFile file) {
    if (!ContentLayout.reads(file.path())) {
      diagnostics.add(
          DiagnosticCode.UNKNOWN_NAME,
          file.whole(),
          "unexpected file: the name does not end in '" + ContentLayout.ending(file.path()) + "'",
          "rename it, or move it to 'assets'");
    }
  }
}
