package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.Diagnostics;
import java.util.Optional;

/** A whole number in decimal digits; {@code 010} is ten and {@code 0x1F} is not a number. */
record IntegerType(int min, int max) implements FieldType<Integer> {
  @Override
  public Optional<Integer> read(YamlNode node, Diagnostics diagnostics) {
    if (node instanceof YamlScalar scalar && scalar.text().matches("-?[0-9]{1,9}")) {
      int number = Integer.parseInt(scalar.text());
      if (number >= min && number <= max) {
        return Optional.of(number);
      }
    }
    return wrongType(node, diagnostics);
  }

  @Override
  public String expected() {
    return "a whole number from " + min + " to " + max;
  }

  @Override
  public String example() {
    return String.valueOf(Math.max(min, Math.min(max, 45)));
  }

  @Override
  public JsonSchema schema() {
    return JsonSchema.anyOf(JsonSchema.integer(min, max), JsonSchema.text("^-?[0-9]{1,9}$"));
  }
}
