package dev.cribsheet.theme;

import dev.cribsheet.yaml.JsonSchema;

/** The JSON Schema of {@code theme.yaml}. */
public final class ThemeSchema {
  private ThemeSchema() {}

  /** Made from the fields that its reader knows. */
  public static JsonSchema schema() {
    return ManifestFields.TABLE.schema();
  }
}
