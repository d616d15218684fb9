package dev.cribsheet.content.layer;

import dev.cribsheet.content.format.ContentKind;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.parallel.Workers;
import dev.cribsheet.source.ParsedFiles;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.yaml.EntryName;
import dev.cribsheet.yaml.YamlMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The composed layers of a site.
 *
 * @param assets the files without entries
 * @param paths the paths of all remaining files
 * @param overrides the changes that the site makes to its bases; none unless requested
 * @param withheld internal content that this edition leaves out
 */
public record ComposedLayers(
    Map<String, KindFold<?>> folds,
    List<SourceFile> assets,
    Set<String> paths,
    Composition composition,
    Overrides overrides,
    List<Withheld> withheld,
    LayerEntries opener) {
  /** An entry and the value that it was bound to. */
  private record Bound<T>(OpenEntry<T> open, T value) {}

  /** Returns all items of the layers as text, by name. */
  public Map<BaseItem, String> items() {
    return BaseItems.of(this);
  }

  /** Returns the entries of a kind, bound to fields and in order. */
  public <T> List<T> entries(ContentKind<T> kind) {
    return ordered(kind).stream().map(Bound::value).toList();
  }

  /** Returns the valid entries of a kind as composed, in order. */
  public <T> List<OpenEntry<T>> open(ContentKind<T> kind) {
    return ordered(kind).stream().map(Bound::open).toList();
  }

  @SuppressWarnings("unchecked") // each fold is stored under its own kind
  private <T> List<Bound<T>> ordered(ContentKind<T> kind) {
    KindFold<T> fold = (KindFold<T>) folds.get(kind.name());
    List<Bound<T>> bound = bound(fold);
    if (kind.numbered()) {
      bound.sort(
          Comparator.comparingInt((Bound<T> one) -> one.open().number())
              .thenComparingInt(one -> one.open().layer())
              .thenComparing(Bound::value, kind.order()));
    }
    return placed(bound, fold);
  }

  /**
   * Returns the value that each pack defines on its own, by the name of the pack. Only for kinds
   * whose layers are merged into one entry.
   */
  @SuppressWarnings("unchecked") // each fold is stored under its own kind
  public <T> Map<String, T> ofPacks(ContentKind<T> kind) {
    Map<String, T> values = new LinkedHashMap<>();
    for (OpenEntry<T> entry : ((KindFold<T>) folds.get(kind.name())).merged()) {
      if (entry.file().isOfPack()) {
        entry
            .opened()
            .binder()
            .bind(entry.map(), new Diagnostics())
            .ifPresent(value -> values.put(entry.file().pack(), value));
      }
    }
    return values;
  }

  /** Returns all text of this edition, as written. */
  public Stream<String> texts() {
    Stream<OpenEntry<?>> entries =
        folds.values().stream().flatMap(fold -> fold.entries().stream().map(entry -> entry));
    return entries.flatMap(
        entry ->
            Stream.concat(
                Stream.concat(Stream.of(entry.id().value()), EntryTexts.of(entry.map())),
                EntryTexts.body(entry.file())));
  }

  /** Binds the entries, file by file, on all cores. */
  private <T> List<Bound<T>> bound(KindFold<T> fold) {
    HiddenReferences hidden = new HiddenReferences(composition);
    Map<SourceFile, List<OpenEntry<T>>> byFile = new IdentityHashMap<>();
    List<SourceFile> files = new ArrayList<>();
    for (OpenEntry<T> entry : fold.entries()) {
      byFile
          .computeIfAbsent(
              entry.file(),
              file -> {
                files.add(file);
                return new ArrayList<>();
              })
          .add(entry);
    }
    Map<OpenEntry<T>, T> values = new IdentityHashMap<>();
    List<List<Optional<T>>> read =
        Workers.map(files, file -> values(fold.kind(), byFile.get(file), hidden));
    for (int i = 0; i < files.size(); i++) {
      List<OpenEntry<T>> entries = byFile.get(files.get(i));
      List<Optional<T>> found = read.get(i);
      IntStream.range(0, entries.size())
          .forEach(at -> found.get(at).ifPresent(value -> values.put(entries.get(at), value)));
    }
    List<Bound<T>> bound = new ArrayList<>();
    for (OpenEntry<T> entry : fold.entries()) {
      Optional.ofNullable(values.get(entry)).ifPresent(one -> bound.add(new Bound<>(entry, one)));
    }
    return bound;
  }

  private <T> List<Optional<T>> values(
      ContentKind<T> kind, List<OpenEntry<T>> entries, HiddenReferences hidden) {
    List<YamlMap> maps =
        entries.stream().map(entry -> hidden.without(kind.fields(), entry.map())).toList();
    return opener
        .memory()
        .read(
            entries.get(0).file(),
            ParsedFiles.Stage.COMPOSED,
            List.of(maps, opener.settings(kind)),
            opener.diagnostics(),
            found ->
                IntStream.range(0, maps.size())
                    .mapToObj(i -> entries.get(i).opened().binder().bind(maps.get(i), found))
                    .toList());
  }

  private <T> List<Bound<T>> placed(List<Bound<T>> bound, KindFold<T> fold) {
    if (fold.moves().isEmpty()) {
      return bound;
    }
    Map<String, Bound<T>> byId = new LinkedHashMap<>();
    for (Bound<T> one : bound) {
      String id = one.open().id().value();
      byId.put(byId.containsKey(id) ? "#" + byId.size() : id, one);
    }
    List<String> ids = new ArrayList<>(byId.keySet());
    Map<String, Move> known = new LinkedHashMap<>(fold.moves());
    known.keySet().retainAll(byId.keySet());
    known.values().removeIf(move -> isInternal(fold, move));
    new Placements(ids, known, opener.diagnostics()).apply(List.copyOf(known.keySet()));
    return ids.stream().map(byId::get).toList();
  }

  /** Returns whether a move puts an entry next to an internal one; if so, reports it. */
  private boolean isInternal(KindFold<?> fold, Move move) {
    Optional<EntryName> anchor =
        move.anchor()
            .map(id -> new EntryName(fold.kind().layers().word(), id.value()))
            .filter(composition::isInternal);
    anchor.ifPresent(
        name ->
            opener
                .diagnostics()
                .add(
                    DiagnosticCode.INTERNAL_TARGET,
                    move.source(),
                    "the "
                        + name
                        + " is internal, so nothing can be placed next to it in the public edition",
                    "name a public entry"));
    return anchor.isPresent();
  }
}
