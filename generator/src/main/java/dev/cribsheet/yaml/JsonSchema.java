package dev.cribsheet.yaml;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON Schema (draft 7) for editors, or a part of one: its keywords, in order. */
public record JsonSchema(Map<String, Object> json) {
  public JsonSchema {
    json = Collections.unmodifiableMap(new LinkedHashMap<>(json));
  }

  /** Returns a schema for text that is not blank; editors may read it as a number or a boolean. */
  public static JsonSchema text() {
    return new JsonSchema(Map.of("type", List.of("string", "number", "boolean")))
        .with("pattern", "\\S");
  }

  /**
   * Returns a schema for text that matches a regular expression. Use only syntax that all dialects
   * of regular expressions share.
   */
  public static JsonSchema text(String pattern) {
    return new JsonSchema(Map.of("type", "string")).with("pattern", pattern);
  }

  /** Returns a schema for a whole number from {@code min} to {@code max}, inclusive. */
  public static JsonSchema integer(int min, int max) {
    return new JsonSchema(Map.of("type", "integer")).with("minimum", min).with("maximum", max);
  }

  /** Returns a schema for {@code true} or {@code false}. */
  public static JsonSchema flag() {
    return new JsonSchema(Map.of("type", "boolean"));
  }

  public static JsonSchema choice(List<String> words) {
    return new JsonSchema(Map.of("enum", List.copyOf(words)));
  }

  public static JsonSchema list(JsonSchema item) {
    return new JsonSchema(Map.of("type", "array")).with("items", item.json());
  }

  /** Returns a schema for a value that matches at least one of these schemas. */
  public static JsonSchema anyOf(JsonSchema... schemas) {
    return new JsonSchema(Map.of("anyOf", Arrays.stream(schemas).map(JsonSchema::json).toList()));
  }

  /** Returns a schema for a map; if {@code closed}, keys other than these are errors. */
  public static JsonSchema object(
      Map<String, JsonSchema> properties, List<String> required, boolean closed) {
    Map<String, Object> parts = new LinkedHashMap<>();
    properties.forEach((name, schema) -> parts.put(name, schema.json()));
    JsonSchema object = new JsonSchema(Map.of("type", "object")).with("properties", parts);
    JsonSchema complete = required.isEmpty() ? object : object.with("required", required);
    return closed ? complete.with("additionalProperties", false) : complete;
  }

  /** Returns a reference to an entry of {@code definitions} in the root schema. */
  public static JsonSchema reference(String name) {
    return new JsonSchema(Map.of("$ref", "#/definitions/" + name));
  }

  /** Returns this schema of a map with one more key, which is the only required one. */
  public JsonSchema withProperty(String name, JsonSchema value) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put(name, value.json());
    ((Map<?, ?>) json.get("properties"))
        .forEach((key, old) -> properties.putIfAbsent((String) key, old));
    return with("properties", properties).with("required", List.of(name));
  }

  public JsonSchema with(String keyword, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(json);
    more.put(keyword, value);
    return new JsonSchema(more);
  }
}
