package dev.cribsheet.content;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.content.field.SiteFields;
import dev.cribsheet.content.format.ContentKind;
import dev.cribsheet.content.format.Reading;
import dev.cribsheet.content.media.AssetLoader;
import dev.cribsheet.content.model.Asset;
import dev.cribsheet.content.model.OwnCallout;
import dev.cribsheet.content.model.SiteConfig;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.parallel.Workers;
import dev.cribsheet.source.ParsedFiles;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads all files of a content folder; collects all mistakes and keeps the valid parts. */
public final class ContentLoader {
  private final SourceTree tree;
  private final BuildCache cache;
  private final ParsedFiles memory;
  private final Diagnostics diagnostics;

  private ContentLoader(
      SourceTree tree, BuildCache cache, ParsedFiles memory, Diagnostics diagnostics) {
    this.tree = tree;
    this.cache = cache;
    this.memory = memory;
    this.diagnostics = diagnostics;
  }

  /**
   * Returns all content of the folder. If {@code site.yaml} is missing or has errors, other
   * settings stand in, so that the rest can be checked.
   */
  public static Content load(SourceTree tree, BuildCache cache, Diagnostics diagnostics) {
    return load(tree, cache, ParsedFiles.NONE, diagnostics);
  }

  /** The same, but takes unchanged files from memory. */
  public static Content load(
      SourceTree tree, BuildCache cache, ParsedFiles memory, Diagnostics diagnostics) {
    ContentLoader loader = new ContentLoader(tree, cache, memory, diagnostics);
    loader.warnUnread();
    return loader.content();
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
    Map<String, List<?>> entries = new HashMap<>();
    List<SiteConfig> site = all(ContentKinds.SITE, Set.of(), false);
    Set<String> callouts =
        site.stream()
            .flatMap(config -> config.brand().callouts().stream())
            .map(OwnCallout::keyword)
            .collect(Collectors.toSet());
    boolean exported = site.stream().anyMatch(SiteConfig::exports);
    entries.put(ContentKinds.SITE.name(), site);
    ContentKinds.ALL.stream()
        .filter(kind -> kind != ContentKinds.SITE)
        .forEach(kind -> entries.put(kind.name(), all(kind, callouts, exported)));
    List<Asset> assets = assets(tree.below(ContentLayout.ASSETS, ""));
    FaultyFiles faulty =
        diagnostics.hasErrors()
            ? FaultyFiles.of(tree, entries, callouts, diagnostics)
            : FaultyFiles.NONE;
    if (entries.get(ContentKinds.SITE.name()).isEmpty()) {
      entries.put(ContentKinds.SITE.name(), List.of(SiteFields.standIn()));
    }
    Content texts = new Content(entries, assets, tree.paths(), tree.whole(), faulty);
    List<Asset> all = Stream.concat(assets.stream(), besideTexts(texts)).toList();
    return new Content(entries, all, tree.paths(), tree.whole(), faulty);
  }

  /** The files beside texts that links lead to, except those that a browser may run. */
  private Stream<Asset> besideTexts(Content texts) {
    if (tree.paths().stream().noneMatch(ContentLayout::isBesideText)) {
      return Stream.empty(); // saves a server from following every link after every edit
    }
    LinkedFiles linked = new LinkedFiles(tree.paths());
    List<SourceFile> files =
        Stream.concat(ContentLinks.of(texts), texts.faulty().links().stream())
            .flatMap(link -> linked.find(link).stream())
            .map(LinkedFiles.Found::path)
            .filter(ContentLayout::isBesideText)
            .distinct()
            .sorted()
            .flatMap(path -> tree.find(path).stream())
            .toList();
    Set<String> allowed = texts.site().assets().allowed();
    return assets(files).stream()
        .filter(asset -> asset.active().filter(type -> !allowed.contains(type)).isEmpty());
  }

  /** Parses on all cores, because Markdown is expensive; the results keep the order of files. */
  private <T> List<T> all(ContentKind<T> kind, Set<String> callouts, boolean exported) {
    Reading reading = new Reading(cache, callouts, exported);
    String settings = new TreeSet<>(callouts).toString() + exported;
    return Workers.map(
            kind.place().files(tree),
            file ->
                memory.read(file, settings, diagnostics, found -> kind.read(file, reading, found)))
        .stream()
        .flatMap(List::stream)
        .sorted(kind.order())
        .toList();
  }

  private List<Asset> assets(List<SourceFile> files) {
    return files.stream()
        .flatMap(
            file ->
                memory
                    .read(
                        file, "", diagnostics, found -> List.of(new AssetLoader(found).asset(file)))
                    .stream())
        .toList();
  }

  private void warnUnread() {
    for (SourceFile file : tree.files()) {
      if (!ContentLayout.reads(file.path())) {
        diagnostics.add(
            DiagnosticCode.UNKNOWN_NAME,
            file.whole(),
            "unexpected file: the name does not end in '" + ContentLayout.ending(file.path()) + "'",
            "rename it, or move it to 'assets'");
      }
    }
  }
}
