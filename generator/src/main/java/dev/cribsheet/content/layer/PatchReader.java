package dev.cribsheet.content.layer;

import dev.cribsheet.content.format.FileFormat;
import dev.cribsheet.content.format.KindLocation;
import dev.cribsheet.content.format.OpenFile;
import dev.cribsheet.content.format.Reading;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.yaml.EntryName;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the patches of a layer. */
public final class PatchReader {
  public static final KindLocation PLACE = KindLocation.fileOrFolder("patches");

  private static final FileFormat<Patch> FORMAT =
      new FileFormat.Entries<>(
          "patches",
          (file, values, found) -> {
            throw new IllegalStateException("a patch is not bound to fields");
          });

  /** What a patch calls the only entry of its kind, which has no id. */
  private static final Set<String> ALONE = Set.of("framework");

  private final List<String> words;
  private final Diagnostics diagnostics;

  private PatchReader(List<String> words, Diagnostics diagnostics) {
    this.words = words;
    this.diagnostics = diagnostics;
  }

  /** The patches of a file; {@code words} are those that can name what a patch changes. */
  static List<Patch> read(SourceFile file, List<String> words, Diagnostics diagnostics) {
    PatchReader reader = new PatchReader(words, diagnostics);
    return entries(file, diagnostics).flatMap(map -> reader.patch(map).stream()).toList();
  }

  /** The patches of a file as they are written. */
  static Stream<YamlMap> entries(SourceFile file, Diagnostics diagnostics) {
    FieldTable example = FieldTable.of("a patch", Field.required("step", FieldTypes.TEXT));
    return FORMAT.open(file, example, Reading.PLAIN, diagnostics).stream()
        .map(OpenFile::entries)
        .flatMap(List::stream);
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
          "a patch starts with what it changes, not with '" + word + "'",
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
              : "expected the id of what the patch changes, found " + first.value().described(),
          alone ? "write it like this: - " + word + ":" : "write it like this: - step: understand");
      return Optional.empty();
    }
    EntryName target = new EntryName(word, alone ? "" : id.text().strip());
    YamlMap words = map.without(Set.of(word));
    return Optional.of(new Patch(target, id, words, Edit.of(words, diagnostics)));
  }
}
