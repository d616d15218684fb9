package dev.cribsheet.yaml;

/**
 * One field of a kind.
 *
 * @param name as authors write it, in kebab-case
 * @param required whether a file without it is refused
 */
public record Field<T>(String name, FieldType<T> type, boolean required) {
  /** A field that may be left out. */
  public static <T> Field<T> optional(String name, FieldType<T> type) {
    return new Field<>(name, type, false);
  }

  /** A field that must be there. */
  public static <T> Field<T> required(String name, FieldType<T> type) {
    return new Field<>(name, type, true);
  }

  /** What an editor may know of it; the words show while an author types. */
  JsonSchema schema() {
    return type.schema().with("description", type.expected() + ", for example: " + type.example());
  }
}
