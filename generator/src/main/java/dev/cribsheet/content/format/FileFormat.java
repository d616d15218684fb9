package dev.cribsheet.content.format;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldValues;
import dev.cribsheet.yaml.JsonSchema;
import dev.cribsheet.yaml.YamlMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The file format of a kind. */
public sealed interface FileFormat<T> {
  /** Returns the entries of a file as written; empty if it cannot be read. */
  Optional<OpenFile<T>> open(
      SourceFile file, FieldTable fields, Reading reading, Diagnostics diagnostics);

  default JsonSchema schema(FieldTable fields) {
    return fields.schema();
  }

  /** Returns the schema of a file: a list of entries or a single entry, possibly under a key. */
  static JsonSchema listed(String key, JsonSchema fields) {
    JsonSchema entry = JsonSchema.reference("entry");
    JsonSchema list = JsonSchema.list(entry);
    JsonSchema all =
        JsonSchema.anyOf(list, entry)
            .with("description", "The entries. The file can be the list alone.");
    JsonSchema keyed = JsonSchema.object(Map.of(key, all), List.of(key), true);
    return JsonSchema.anyOf(list, keyed, entry).with("definitions", Map.of("entry", fields.json()));
  }

  /** Creates an entry from its fields. */
  interface Make<S, T> {
    T of(S file, FieldValues values, Diagnostics diagnostics);
  }

  private static <S, T> OpenFile<T> opened(
      List<YamlMap> entries, FieldTable fields, S file, Make<S, T> make) {
    return new OpenFile<>(
        entries,
        (entry, diagnostics) ->
            fields.read(entry, diagnostics).map(values -> make.of(file, values, diagnostics)));
  }

  /** Markdown with front matter, as one entry. */
  record Markdown<T>(Make<MarkdownFile, T> make) implements FileFormat<T> {
    @Override
    public Optional<OpenFile<T>> open(
        SourceFile source, FieldTable fields, Reading reading, Diagnostics diagnostics) {
      return MarkdownFile.open(source, reading, diagnostics)
          .flatMap(
              file ->
                  file.fields(fields, diagnostics)
                      .map(entry -> opened(List.of(entry), fields, file, make)));
    }
  }

  /** One YAML map, as one entry. */
  record Single<T>(Make<SourceFile, T> make) implements FileFormat<T> {
    @Override
    public Optional<OpenFile<T>> open(
        SourceFile file, FieldTable fields, Reading reading, Diagnostics diagnostics) {
      return YamlFile.entry(file, fields, diagnostics)
          .map(entry -> opened(List.of(entry), fields, file, make));
    }
  }

  /** A list of YAML maps or a single one, possibly under a key such as {@code red-flags}. */
  record Entries<T>(String key, Make<SourceFile, T> make) implements FileFormat<T> {
    @Override
    public Optional<OpenFile<T>> open(
        SourceFile file, FieldTable fields, Reading reading, Diagnostics diagnostics) {
      List<YamlMap> entries = YamlFile.entries(file, key, fields, diagnostics);
      return Optional.of(opened(entries, fields, file, make));
    }

    @Override
    public JsonSchema schema(FieldTable fields) {
      return listed(key, fields.schema());
    }
  }
}
