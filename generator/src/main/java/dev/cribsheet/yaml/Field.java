package dev.cribsheet.yaml;

/** A field in a YAML map, named in kebab-case. Leaving out a required field is an error. */
public record Field<T>(String name, FieldType<T> type, boolean required) {
  /** Returns a field that may be left out. */
  public static <T> Field<T> optional(String name, FieldType<T> type) {
    return new Field<>(name, type, false);
  }

  /** Returns a field that must be present. */
  public static <T> Field<T> required(String name, FieldType<T> type) {
    return new Field<>(name, type, true);
  }

  /** Returns the schema for editors, which show the description while the author types. */
  JsonSchema schema() {
    return described(type.schema());
  }

  /** Returns the schema with a description that says what to write. */
  JsonSchema described(JsonSchema schema) {
    return schema.with(
        "description", "Write " + type.expected() + ", for example: " + type.example());
  }
}
