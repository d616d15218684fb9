package dev.cribsheet.yaml;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an editor is told of a value: a part of a JSON Schema of draft 7.
 *
 * @param json its keywords in their order
 */
public record JsonSchema(Map<String, Object> json) {
  public JsonSchema {
    json = Collections.unmodifiableMap(new LinkedHashMap<>(json));
  }

  /** Any text that is not blank; editors take some texts for numbers or flags. */
  public static JsonSchema text() {
    return new JsonSchema(Map.of("type", List.of("string", "number", "boolean")))
        .with("pattern", "\\S");
  }

  /** A text that matches, in the part of regular expressions that all languages share. */
  public static JsonSchema text(String pattern) {
    return new JsonSchema(Map.of("type", "string")).with("pattern", pattern);
  }

  /** A whole number in a range, both ends included. */
  public static JsonSchema integer(int min, int max) {
    return new JsonSchema(Map.of("type", "integer")).with("minimum", min).with("maximum", max);
  }

  /** {@code true} or {@code false}. */
  public static JsonSchema flag() {
    return new JsonSchema(Map.of("type", "boolean"));
  }

  /** One of a few words. */
  public static JsonSchema choice(List<String> words) {
    return new JsonSchema(Map.of("enum", List.copyOf(words)));
  }

  /** A list of values of one kind. */
  public static JsonSchema list(JsonSchema item) {
    return new JsonSchema(Map.of("type", "array")).with("items", item.json());
  }

  /** A value of one kind or another. */
  public static JsonSchema anyOf(JsonSchema... kinds) {
    return new JsonSchema(Map.of("anyOf", Arrays.stream(kinds).map(JsonSchema::json).toList()));
  }

  /**
   * A map.
   *
   * @param closed true when it may have no other keys
   */
  public static JsonSchema object(
      Map<String, JsonSchema> properties, List<String> required, boolean closed) {
    Map<String, Object> parts = new LinkedHashMap<>();
    properties.forEach((name, schema) -> parts.put(name, schema.json()));
    JsonSchema object = new JsonSchema(Map.of("type", "object")).with("properties", parts);
    JsonSchema complete = required.isEmpty() ? object : object.with("required", required);
    return closed ? complete.with("additionalProperties", false) : complete;
  }

  /** What stands under a name in the {@code definitions} of the whole schema. */
  public static JsonSchema reference(String name) {
    return new JsonSchema(Map.of("$ref", "#/definitions/" + name));
  }

  /** The same with one keyword more. */
  public JsonSchema with(String keyword, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(json);
    more.put(keyword, value);
    return new JsonSchema(more);
  }
}
