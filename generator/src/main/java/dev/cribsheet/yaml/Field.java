package dev.cribsheet.yaml;

/** A field of a map in YAML, with its name in kebab-case; it is an error to omit a required one. */
public record Field<T>(String name, FieldType<T> type, boolean required) {
  /** A field that may be left out. */
  public static <T> Field<T> optional(String name, FieldType<T> type) {
    return new Field<>(name, type, false);
  }

  /** A field that must be present. */
  public static <T> Field<T> required(String name, FieldType<T> type) {
    return new Field<>(name, type, true);
  }

  /** The schema for editors; they show its description while the author types. */
  JsonSchema schema() {
    return described(type.schema());
  }

  /** A schema of the field with the words that tell an author what to write. */
  JsonSchema described(JsonSchema schema) {
    return schema.with(
        "description", "Write " + type.expected() + ", for example: " + type.example());
  }
}
