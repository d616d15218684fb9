package dev.cribsheet.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Validates values with an independent JSON Schema validator, as editors with YAML 1.2 do. */
public final class SchemaJudge {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private SchemaJudge() {}

  /**
   * Returns the errors that the validator reports for a value.
   *
   * @param schema the schema, as JSON
   */
  public static List<String> complaints(String schema, YamlNode value) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(schema)
        .validate(
            json(value),
            execution -> execution.executionConfig(with -> with.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::getMessage)
        .sorted()
        .toList();
  }

  private static JsonNode json(YamlNode node) {
    if (node instanceof YamlMap map) {
      var object = NODES.objectNode();
      map.entries().forEach(entry -> object.set(entry.key().text(), json(entry.value())));
      return object;
    }
    if (node instanceof YamlList list) {
      var array = NODES.arrayNode();
      list.items().forEach(item -> array.add(json(item)));
      return array;
    }
    return scalar((YamlScalar) node);
  }

  /** Returns a scalar, by the core schema of YAML 1.2. */
  private static JsonNode scalar(YamlScalar scalar) {
    String text = scalar.text();
    if (!scalar.plain()) {
      return NODES.stringNode(text);
    }
    if (text.matches("|~|null|Null|NULL")) {
      return NODES.nullNode();
    }
    if (text.matches("true|True|TRUE|false|False|FALSE")) {
      return NODES.booleanNode(text.equalsIgnoreCase("true"));
    }
    if (text.matches("[-+]?[0-9]+")) {
      return NODES.numberNode(new BigInteger(text));
    }
    if (text.matches("0x[0-9a-fA-F]+")) {
      return NODES.numberNode(new BigInteger(text.substring(2), 16));
    }
    if (text.matches("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?")) {
      return NODES.numberNode(new BigDecimal(text));
    }
    return NODES.stringNode(text);
  }
}
