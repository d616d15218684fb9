package dev.cribsheet.content.layer;

import dev.cribsheet.content.format.ContentKind;
import dev.cribsheet.content.format.OpenFile;
import dev.cribsheet.content.format.Reading;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.parallel.Workers;
import dev.cribsheet.source.ParsedFiles;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.yaml.YamlMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the entries of layers, on all cores. */
record LayerEntries(ParsedFiles memory, Reading reading, Diagnostics diagnostics) {
  /** A file and the ids of its entries. */
  private record Opened<T>(OpenFile<T> file, List<Located<String>> ids) {}

  <T> List<OpenEntry<T>> of(ContentKind<T> kind, SourceTree tree, int layer) {
    return Workers.map(kind.place().files(tree), file -> entries(kind, file, layer).toList())
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private <T> Stream<OpenEntry<T>> entries(ContentKind<T> kind, SourceFile file, int layer) {
    return memory
        .read(
            file,
            ParsedFiles.Stage.NODES,
            settings(kind),
            diagnostics,
            found ->
                kind.open(file, reading, found).stream()
                    .map(opened -> new Opened<>(opened, ids(kind, file, opened)))
                    .toList())
        .stream()
        .flatMap(opened -> entries(opened, file, layer));
  }

  /** Returns the settings that the entries of a file depend on. */
  List<Object> settings(ContentKind<?> kind) {
    return kind.article().isPresent() ? reading.given() : List.of();
  }

  private static <T> Stream<OpenEntry<T>> entries(Opened<T> opened, SourceFile file, int layer) {
    OpenFile<T> from = opened.file();
    return IntStream.range(0, opened.ids().size())
        .mapToObj(
            i -> new OpenEntry<>(opened.ids().get(i), from.entries().get(i), file, from, layer));
  }

  private static <T> List<Located<String>> ids(
      ContentKind<T> kind, SourceFile file, OpenFile<T> opened) {
    return opened.entries().stream().map(entry -> id(kind, file, entry)).toList();
  }

  private static Located<String> id(ContentKind<?> kind, SourceFile file, YamlMap entry) {
    return kind.fields()
        .ids()
        .flatMap(rule -> rule.id(entry))
        .orElseGet(
            () -> new Located<>(kind.layers().idOfFile().apply(file.path()), entry.source()));
  }
}
