package dev.cribsheet.content.layer;

import dev.cribsheet.content.format.FileFormat;
import dev.cribsheet.content.format.KindLocation;
import dev.cribsheet.content.format.OpenFile;
import dev.cribsheet.content.format.Reading;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.yaml.EntryName;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlScalar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the patches of a layer. */
public final class PatchReader {
  static final String KEY = "patches";

  public static final KindLocation PLACE = KindLocation.fileOrFolder(KEY);

  private static final FileFormat<Patch> FORMAT =
      new FileFormat.Entries<>(
          KEY,
          (file, values, found) -> {
            throw new IllegalStateException("a patch is not bound to fields");
          });

  /** The words for entries that patches name without an id, because there is only one. */
  static final Set<String> ALONE = Set.of("framework");

  private final List<String> words;
  private final Diagnostics diagnostics;

  private PatchReader(List<String> words, Diagnostics diagnostics) {
    this.words = words;
    this.diagnostics = diagnostics;
  }

  /** Returns the patches of a file; {@code words} are the words that may start a patch. */
  static List<Patch> read(SourceFile file, List<String> words, Diagnostics diagnostics) {
    PatchReader reader = new PatchReader(words, diagnostics);
    return entries(file, diagnostics).flatMap(map -> reader.patch(map).stream()).toList();
  }

  /** Returns the patches of a file as written. */
  static Stream<YamlMap> entries(SourceFile file, Diagnostics diagnostics) {
    FieldTable example = FieldTable.of("a patch", Field.required("step", FieldTypes.TEXT));
    return FORMAT.open(file, example, Reading.PLAIN, diagnostics).stream()
        .map(OpenFile::entries)
        .flatMap(List::stream);
  }

  /**
   * Returns the positions of the patches in a folder, by their targets. Errors are reported
   * elsewhere.
   */
  public static Map<EntryName, SourceRef> places(SourceTree tree) {
    Map<EntryName, SourceRef> places = new HashMap<>();
    Diagnostics none = new Diagnostics();
    FieldTable any = FieldTable.of("a patch").opened();
    PLACE.files(tree).stream()
        .flatMap(file -> FORMAT.open(file, any, Reading.PLAIN, none).stream())
        .flatMap(opened -> opened.entries().stream())
        .flatMap(map -> map.entries().stream().limit(1))
        .filter(first -> first.value() instanceof YamlScalar)
        .forEach(
            first -> {
              YamlScalar id = (YamlScalar) first.value();
              String known = id.isNull() ? "" : id.text().strip();
              places.putIfAbsent(new EntryName(first.key().text(), known), id.source());
            });
    return places;
  }

  private Optional<Patch> patch(YamlMap map) {
    if (map.entries().isEmpty()) {
      diagnostics.add(
          DiagnosticCode.NOTHING_TO_CHANGE,
          map.source(),
          "the patch is empty",
          "write it like this: - step: understand");
      return Optional.empty();
    }
    YamlMap.Entry first = map.entries().get(0);
    String word = first.key().text();
    if (!words.contains(word)) {
      diagnostics.add(
          DiagnosticCode.NOTHING_TO_CHANGE,
          first.key().source(),
          "the first key of a patch must name what it changes, not '" + word + "'",
          DidYouMean.hint(word, words, "start with one of: " + String.join(", ", words)));
      return Optional.empty();
    }
    boolean alone = ALONE.contains(word);
    if (!(first.value() instanceof YamlScalar id) || id.isNull() != alone) {
      diagnostics.add(
          DiagnosticCode.WRONG_TYPE,
          first.value().source(),
          alone
              ? "there is only one " + word + ", which has no id"
              : "expected the id of the entry to change, found " + first.value().described(),
          alone ? "write it like this: - " + word + ":" : "write it like this: - step: understand");
      return Optional.empty();
    }
    EntryName target = new EntryName(word, alone ? "" : id.text().strip());
    YamlMap words = map.without(Set.of(word));
    return Optional.of(new Patch(target, id, words, Edit.of(words, diagnostics)));
  }
}
