package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.diagnostic.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The fields that an author can write for one kind of content, such as a step.
 *
 * @param kind the name of the kind in messages, such as {@code a step}
 * @param open whether unknown fields are allowed, because other tools may use them
 * @param ids how an entry gets its id; empty for a kind that takes it from the file name
 */
public record FieldTable(String kind, List<Field<?>> fields, boolean open, Optional<IdRule> ids) {
  /** Field names that other tools use. */
  private static final Map<String, String> SYNONYMS =
      Map.of(
          "minutes", "time",
          "duration", "time",
          "heading", "title",
          "name", "title",
          "tags", "topics",
          "level", "difficulty",
          "lang", "language",
          "url", "base-url");

  public FieldTable {
    fields = List.copyOf(fields);
  }

  public static FieldTable of(String kind, Field<?>... fields) {
    return new FieldTable(kind, List.of(fields), false, Optional.empty());
  }

  /** Returns the same table, but with unknown fields allowed. */
  public FieldTable opened() {
    return new FieldTable(kind, fields, true, ids);
  }

  /** Returns the same table with more fields. */
  public FieldTable with(Field<?>... more) {
    List<Field<?>> all = new ArrayList<>(fields);
    all.addAll(List.of(more));
    return new FieldTable(kind, all, open, ids);
  }

  /** Returns the same table without a field. */
  public FieldTable without(Field<?> field) {
    return new FieldTable(
        kind, fields.stream().filter(one -> !one.equals(field)).toList(), open, ids);
  }

  public FieldTable identifiedBy(IdRule rule) {
    return new FieldTable(kind, fields, open, Optional.of(rule));
  }

  /** Returns the first field and the required fields, with example values, on one line. */
  public String requiredExample() {
    List<String> lines =
        fields.stream()
            .filter(field -> field.required() || field == fields.get(0))
            .map(field -> field.name() + ": " + field.type().example())
            .toList();
    return String.join(" / ", lines);
  }

  public JsonSchema schema() {
    Map<String, JsonSchema> properties = new LinkedHashMap<>();
    fields.forEach(field -> properties.put(field.name(), field.schema()));
    List<String> required = fields.stream().filter(Field::required).map(Field::name).toList();
    return JsonSchema.object(properties, required, !open).with("title", kind);
  }

  /**
   * Returns the schema for a change to an entry. No field is required, and list entries are matched
   * by id.
   *
   * @param words the keywords of a change, in addition to the fields
   */
  public JsonSchema changes(List<Field<?>> words) {
    Map<String, JsonSchema> properties = new LinkedHashMap<>();
    for (Field<?> field : fields) {
      Structure structure = field.type().structure();
      boolean merges =
          structure instanceof Structure.Entries list && list.entry().table().ids().isPresent();
      properties.put(
          field.name(),
          merges
              ? field.described(((Structure.Entries) structure).changes(words))
              : field.schema());
    }
    words.forEach(word -> properties.put(word.name(), word.schema()));
    return JsonSchema.object(properties, List.of(), !open).with("title", kind);
  }

  /** Reads every field and reports errors; empty if a required field is missing or invalid. */
  public Optional<FieldValues> read(YamlMap map, Diagnostics diagnostics) {
    List<Located<String>> unknown = unknown(map);
    if (!open) {
      unknown.forEach(key -> reportUnknown(key, diagnostics));
    }
    Set<String> meant = meant(unknown, map);
    Map<String, Object> values = new HashMap<>();
    boolean complete = true;
    for (Field<?> field : fields) {
      Optional<YamlMap.Entry> entry = map.entry(field.name());
      Optional<?> value = entry.flatMap(found -> value(field, found, diagnostics));
      value.ifPresent(found -> values.put(field.name(), found));
      if (field.required() && value.isEmpty()) {
        complete = false;
        if (entry.isEmpty() && !meant.contains(field.name())) {
          reportMissing(field, map, diagnostics);
        }
      }
    }
    return complete ? Optional.of(new FieldValues(values, map, ids, unknown)) : Optional.empty();
  }

  private static Optional<?> value(Field<?> field, YamlMap.Entry entry, Diagnostics diagnostics) {
    if (entry.value() instanceof YamlScalar scalar && scalar.isNull()) {
      diagnostics.add(
          DiagnosticCode.WRONG_TYPE,
          entry.key().source(),
          "'" + field.name() + "' has no value, expected " + field.type().expected(),
          scalar
              .cutText()
              .map(cut -> YamlValue.quoted(cut.value()))
              .orElse("write it like this: " + field.name() + ": " + field.type().example()));
      return Optional.empty();
    }
    return field.type().read(entry.value(), diagnostics);
  }

  private List<Located<String>> unknown(YamlMap map) {
    return map.entries().stream()
        .map(YamlMap.Entry::key)
        .filter(key -> fields.stream().noneMatch(field -> field.name().equals(key.text())))
        .map(key -> new Located<>(key.text(), key.source()))
        .toList();
  }

  private void reportUnknown(Located<String> key, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.UNKNOWN_FIELD,
        key.source(),
        kind + " has no field '" + key.value() + "'",
        unknownHint(key.value()));
  }

  /** Returns the missing fields that the author probably meant by the unknown ones. */
  private Set<String> meant(List<Located<String>> unknown, YamlMap map) {
    return unknown.stream()
        .flatMap(key -> near(key.value()).stream())
        .filter(name -> map.entry(name).isEmpty())
        .collect(Collectors.toSet());
  }

  /** Returns a suggestion for an unknown field, or else the list of all fields. */
  public String unknownHint(String key) {
    return near(key)
        .map(name -> "did you mean '" + name + "'?")
        .orElseGet(() -> "the fields are: " + String.join(", ", names()));
  }

  public Optional<Field<?>> field(String name) {
    return fields.stream()
        .<Field<?>>map(field -> field)
        .filter(field -> field.name().equals(name))
        .findFirst();
  }

  private List<String> names() {
    return fields.stream().map(Field::name).toList();
  }

  /** Returns the field that the author probably meant by an unknown one. */
  public Optional<String> near(String key) {
    return DidYouMean.among(key, names())
        .or(() -> Optional.ofNullable(SYNONYMS.get(key.toLowerCase(Locale.ROOT))))
        .filter(names()::contains);
  }

  private void reportMissing(Field<?> field, YamlMap map, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.MISSING_FIELD,
        map.source(),
        kind + " needs the field '" + field.name() + "': " + field.type().expected(),
        "add a line such as: " + field.name() + ": " + field.type().example());
  }
}
