package dev.cribsheet;

import dev.cribsheet.content.ContentKinds;
import dev.cribsheet.content.layer.PatchSchema;
import dev.cribsheet.content.review.BasesLockReader;
import dev.cribsheet.html.IndentedJson;
import dev.cribsheet.render.export.FrameworkJson;
import dev.cribsheet.report.FieldGuide;
import dev.cribsheet.theme.ThemeManifest;
import dev.cribsheet.yaml.JsonSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON Schemas of the YAML files, for editors, and of {@code framework.json}. The descriptions
 * of the fields come from the guides.
 */
public final class EditorSchemas {
  private static final String DRAFT = "http://json-schema.org/draft-07/schema#";

  private EditorSchemas() {}

  /** Returns the text of each schema by kind, such as {@code site}. */
  public static Map<String, String> all() {
    Map<String, JsonSchema> schemas = new TreeMap<>();
    ContentKinds.ALL.forEach(kind -> schemas.put(kind.name(), kind.schema()));
    schemas.put("patches", PatchSchema.of(ContentKinds.ALL));
    schemas.put("bases-lock", BasesLockReader.schema());
    schemas.put("theme", ThemeManifest.schema());
    schemas.put("framework-export", FrameworkJson.schema());
    Map<String, String> texts = new LinkedHashMap<>();
    FieldGuide guide = FieldGuide.read();
    schemas.forEach(
        (kind, schema) -> texts.put(kind, text(kind, (Map<?, ?>) explained(schema.json(), guide))));
    return texts;
  }

  private static String text(String kind, Map<?, ?> schema) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("$schema", DRAFT);
    json.put("title", "Cribsheet: " + kind);
    schema.forEach((keyword, value) -> json.putIfAbsent((String) keyword, value));
    return IndentedJson.of(json) + "\n";
  }

  /** Adds descriptions of the fields to a schema or a part of one. */
  private static Object explained(Object part, FieldGuide guide) {
    if (part instanceof List<?> parts) {
      return parts.stream().map(each -> explained(each, guide)).toList();
    }
    if (!(part instanceof Map<?, ?> map)) {
      return part;
    }
    Map<Object, Object> copy = new LinkedHashMap<>();
    map.forEach((key, value) -> copy.put(key, explained(value, guide)));
    if (map.get("title") instanceof String kind && map.get("properties") instanceof Map<?, ?> all) {
      Map<Object, Object> fields = new LinkedHashMap<>((Map<?, ?>) copy.get("properties"));
      all.keySet()
          .forEach(
              name ->
                  guide
                      .meaning(kind, (String) name)
                      .ifPresent(text -> fields.computeIfPresent(name, (n, f) -> led(text, f))));
      copy.put("properties", fields);
    }
    return copy;
  }

  /** Returns the schema of a field, with its meaning at the start of the description. */
  private static Object led(String meaning, Object field) {
    Map<Object, Object> copy = new LinkedHashMap<>((Map<?, ?>) field);
    copy.merge("description", meaning, (type, text) -> text + " " + type);
    return copy;
  }
}
