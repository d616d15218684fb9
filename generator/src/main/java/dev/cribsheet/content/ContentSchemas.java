package dev.cribsheet.content;

import dev.cribsheet.yaml.JsonSchema;
import java.util.Map;
import java.util.stream.Collectors;

/** The JSON Schema of every kind of content, made from the fields that its reader knows. */
public final class ContentSchemas {
  private ContentSchemas() {}

  /** The schemas by the names of their kinds; those of Markdown files are of their front matter. */
  public static Map<String, JsonSchema> all() {
    return ContentKinds.ALL.stream()
        .collect(Collectors.toMap(ContentKind::name, ContentKind::schema));
  }
}
