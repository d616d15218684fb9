package dev.cribsheet.content.format;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldValues;
import dev.cribsheet.yaml.JsonSchema;
import java.util.List;
import java.util.Map;

/** The file format of a kind. */
public sealed interface FileFormat<T> {
  /** Returns the valid entries of a file and reports errors. */
  List<T> read(SourceFile file, FieldTable fields, Reading reading, Diagnostics diagnostics);

  default JsonSchema schema(FieldTable fields) {
    return fields.schema();
  }

  /** Creates an entry from its fields. */
  interface Make<S, T> {
    T of(S file, FieldValues values, Diagnostics diagnostics);
  }

  /** Markdown below front matter: one entry. */
  record Markdown<T>(Make<MarkdownFile, T> make) implements FileFormat<T> {
    @Override
    public List<T> read(
        SourceFile source, FieldTable fields, Reading reading, Diagnostics diagnostics) {
      return MarkdownFile.open(source, reading, diagnostics).stream()
          .flatMap(
              file ->
                  file
                      .fields(fields, diagnostics)
                      .map(values -> make.of(file, values, diagnostics))
                      .stream())
          .toList();
    }
  }

  /** One map of YAML: one entry. */
  record Single<T>(Make<SourceFile, T> make) implements FileFormat<T> {
    @Override
    public List<T> read(
        SourceFile file, FieldTable fields, Reading reading, Diagnostics diagnostics) {
      return YamlFile.fields(file, fields, diagnostics).stream()
          .map(values -> make.of(file, values, diagnostics))
          .toList();
    }
  }

  /** A list of YAML maps, a list below a key such as {@code red-flags}, or one entry alone. */
  record Entries<T>(String key, Make<SourceFile, T> make) implements FileFormat<T> {
    @Override
    public List<T> read(
        SourceFile file, FieldTable fields, Reading reading, Diagnostics diagnostics) {
      return YamlFile.entries(file, key, fields, diagnostics).stream()
          .map(values -> make.of(file, values, diagnostics))
          .toList();
    }

    @Override
    public JsonSchema schema(FieldTable fields) {
      JsonSchema entry = JsonSchema.reference("entry");
      JsonSchema list = JsonSchema.list(entry);
      JsonSchema keyed =
          JsonSchema.object(Map.of(key, JsonSchema.anyOf(list, entry)), List.of(key), true);
      return JsonSchema.anyOf(list, keyed, entry)
          .with("definitions", Map.of("entry", fields.schema().json()));
    }
  }
}
