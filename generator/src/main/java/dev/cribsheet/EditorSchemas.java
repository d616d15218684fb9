package dev.cribsheet;

import dev.cribsheet.content.ContentKinds;
import dev.cribsheet.content.layer.PatchSchema;
import dev.cribsheet.content.review.BasesLockReader;
import dev.cribsheet.html.IndentedJson;
import dev.cribsheet.render.export.FrameworkJson;
import dev.cribsheet.theme.ThemeManifest;
import dev.cribsheet.yaml.JsonSchema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The JSON Schemas of YAML, which editors use, and of {@code framework.json}. */
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
    schemas.forEach((kind, schema) -> texts.put(kind, text(kind, schema)));
    return texts;
  }

  private static String text(String kind, JsonSchema schema) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("$schema", DRAFT);
    json.put("title", "Cribsheet: " + kind);
    json.putAll(schema.json());
    return IndentedJson.of(json) + "\n";
  }
}
