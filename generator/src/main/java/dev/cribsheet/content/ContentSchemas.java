package dev.cribsheet.content;

import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.JsonSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The JSON Schema of every kind of content, made from the fields that its reader knows. */
public final class ContentSchemas {
  private ContentSchemas() {}

  /** The schemas by the names of their kinds; those of Markdown files are of their front matter. */
  public static Map<String, JsonSchema> all() {
    Map<String, JsonSchema> all = new LinkedHashMap<>();
    all.put("site", SiteFields.TABLE.schema());
    all.put("framework", FrameworkFields.TABLE.schema());
    all.put("step", StepFields.TABLE.schema());
    all.put("question", QuestionFields.TABLE.schema());
    all.put("page", PageFields.TABLE.schema());
    all.put("checklist", ChecklistFields.TABLE.schema());
    all.put("signals", SignalFields.TABLE.schema());
    all.put("red-flags", entries(ContentLayout.RED_FLAGS, RedFlagFields.TABLE));
    all.put("topics", entries(ContentLoader.TOPICS_KEY, TopicFields.TABLE));
    all.put("numbers", entries(ContentLoader.NUMBERS_KEY, NumberFields.TABLE));
    all.put("glossary", entries(ContentLoader.GLOSSARY_KEY, TermFields.TABLE));
    all.put("sheets", entries(ContentLayout.SHEETS, SheetFields.TABLE));
    return all;
  }

  /** The kind of a file below the content folder, if it is one that has fields. */
  public static Optional<String> kind(String path) {
    return ContentLayout.kind(path);
  }

  /** A file of entries: a list, a list below its key, or one entry alone. */
  private static JsonSchema entries(String key, FieldTable table) {
    JsonSchema entry = JsonSchema.reference("entry");
    JsonSchema list = JsonSchema.list(entry);
    JsonSchema keyed =
        JsonSchema.object(Map.of(key, JsonSchema.anyOf(list, entry)), List.of(key), true);
    return JsonSchema.anyOf(list, keyed, entry)
        .with("definitions", Map.of("entry", table.schema().json()));
  }
}
