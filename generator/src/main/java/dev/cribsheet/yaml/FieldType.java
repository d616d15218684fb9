package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import java.util.Optional;

/** How the value of a field is read; a value that does not fit is reported and absent. */
public interface FieldType<T> {
  /** Reads a value that is not null. */
  Optional<T> read(YamlNode node, Diagnostics diagnostics);

  /** What is expected, in words, such as {@code a list of texts}. */
  String expected();

  /** A value an author could write, as YAML. */
  String example();

  /** What an editor may know of it: as much of {@link #read} as a JSON Schema can say. */
  JsonSchema schema();

  /** Reports that the value is of another type. */
  default Optional<T> wrongType(YamlNode node, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.WRONG_TYPE,
        node.source(),
        "expected " + expected() + ", found " + node.described(),
        "write it like this: " + example());
    return Optional.empty();
  }
}
