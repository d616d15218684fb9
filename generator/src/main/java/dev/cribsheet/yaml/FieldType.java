package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import java.util.Optional;

/** Reads the value of a field. */
public interface FieldType<T> {
  /** Reads the value of a node. If it is invalid, reports why and returns empty. */
  Optional<T> read(YamlNode node, Diagnostics diagnostics);

  /** Returns a description for messages, such as {@code a whole number from 1 to 9}. */
  String expected();

  /** Returns a valid value, as YAML. */
  String example();

  /** Returns the schema for editors, with the checks of {@link #read} that a schema can express. */
  JsonSchema schema();

  /** Returns how two versions of a value are merged; by default, one replaces the other. */
  default Structure structure() {
    return Structure.PLAIN;
  }

  /** Reports that the node has the wrong type; always returns empty. */
  default Optional<T> wrongType(YamlNode node, Diagnostics diagnostics) {
    return wrongType(node, example(), diagnostics);
  }

  /** Reports that the node has the wrong type, with the right value in the hint. */
  default Optional<T> wrongType(YamlNode node, String right, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.WRONG_TYPE,
        node.source(),
        "expected " + expected() + ", found " + node.described(),
        "write it like this: " + right);
    return Optional.empty();
  }
}
