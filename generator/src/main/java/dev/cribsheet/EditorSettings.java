package dev.cribsheet;

import dev.cribsheet.content.ContentKinds;
import dev.cribsheet.content.format.ContentKind;
import dev.cribsheet.content.layer.PatchReader;
import dev.cribsheet.html.IndentedJson;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The editor settings that map each schema to its files. */
public final class EditorSettings {
  /** The placeholder for the folder of the schemas. */
  public static final String SCHEMAS = "@schemas@";

  /**
   * The placeholder for the content folder and a slash. Replace it with nothing if the editor has
   * opened the content folder itself.
   */
  public static final String CONTENT = "@content@";

  private EditorSettings() {}

  /** Returns the text of {@code settings.json}, with placeholders for two paths. */
  public static String text() {
    Map<String, List<String>> files = new TreeMap<>();
    for (ContentKind<?> kind : ContentKinds.ALL) {
      files.put(schema(kind.name()), kind.place().globs().map(glob -> CONTENT + glob).toList());
    }
    files.put(schema("patches"), PatchReader.PLACE.globs().map(glob -> CONTENT + glob).toList());
    files.put(schema("theme"), List.of("**/META-INF/cribsheet/themes/*/theme.yaml"));
    return IndentedJson.of(Map.of("yaml.schemas", files)) + "\n";
  }

  private static String schema(String kind) {
    return SCHEMAS + "/" + kind + ".json";
  }
}
