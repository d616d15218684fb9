package dev.cribsheet.content.layer;

import dev.cribsheet.content.format.AudienceField;
import dev.cribsheet.content.format.ContentKind;
import dev.cribsheet.content.format.FileFormat;
import dev.cribsheet.content.format.LayerRules;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.JsonSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schema of a file with patches, with an alternative for each word that starts a patch. */
public final class PatchSchema {
  private PatchSchema() {}

  /** Returns the schema for patches of these kinds. */
  public static JsonSchema of(List<ContentKind<?>> kinds) {
    Map<String, JsonSchema> patches = new LinkedHashMap<>();
    for (ContentKind<?> kind : kinds) {
      LayerRules rules = kind.layers();
      if (!rules.word().isEmpty()) {
        patches.put(rules.word(), kind.fields().changes(Edit.WORDS));
      }
      rules
          .lists()
          .forEach(
              (list, word) ->
                  patches.put(
                      word,
                      MapMerge.entries(kind.fields(), list)
                          .orElseThrow()
                          .entry()
                          .table()
                          .changes(Edit.WORDS)));
    }
    FieldTable asset = FieldTable.of("an asset", LayerRules.REPLACES, AudienceField.FIELD);
    patches.put(AssetFold.WORD, asset.changes(Edit.WORDS));
    List<JsonSchema> all = new ArrayList<>();
    patches.forEach((word, fields) -> all.add(patch(word, fields)));
    return FileFormat.listed(PatchReader.KEY, JsonSchema.anyOf(all.toArray(JsonSchema[]::new)));
  }

  private static JsonSchema patch(String word, JsonSchema fields) {
    boolean alone = PatchReader.ALONE.contains(word);
    JsonSchema id = alone ? new JsonSchema(Map.of("type", "null")) : JsonSchema.text();
    String expected =
        alone
            ? "nothing after it, for example: " + word + ":"
            : word.equals(AssetFold.WORD)
                ? "its path, for example: assets/logo.svg"
                : "its id, for example: understand";
    return fields.withProperty(
        word, id.with("description", "What the patch changes. Write " + expected));
  }
}
