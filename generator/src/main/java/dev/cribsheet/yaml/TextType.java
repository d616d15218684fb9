package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.Diagnostics;
import java.text.Normalizer;
import java.util.Optional;

/** Plain text; its ends are stripped and it is never blank. */
record TextType(String expected, String example) implements FieldType<String> {
  @Override
  public Optional<String> read(YamlNode node, Diagnostics diagnostics) {
    if (node instanceof YamlScalar scalar && !scalar.isNull() && !scalar.text().isBlank()) {
      return Optional.of(Normalizer.normalize(scalar.text().strip(), Normalizer.Form.NFC));
    }
    return wrongType(node, diagnostics);
  }

  @Override
  public JsonSchema schema() {
    return JsonSchema.text();
  }
}
