package dev.cribsheet.content.field;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.LanguageNames;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.JsonSchema;
import dev.cribsheet.yaml.YamlNode;
import dev.cribsheet.yaml.YamlScalar;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Reads a BCP 47 language tag. */
final class LanguageType implements FieldType<String> {
  @Override
  public Optional<String> read(YamlNode node, Diagnostics diagnostics) {
    if (node instanceof YamlScalar scalar && !scalar.text().isBlank()) {
      try {
        return Optional.of(
            new Locale.Builder().setLanguageTag(scalar.text()).build().toLanguageTag());
      } catch (IllformedLocaleException e) {
        Optional<String> code = LanguageNames.code(scalar.text());
        code.ifPresent(
            meant ->
                diagnostics.add(
                    DiagnosticCode.WRONG_TYPE,
                    node.source(),
                    "expected " + expected() + ", found " + node.described(),
                    "did you mean '" + meant + "'?"));
        return code.isPresent() ? Optional.empty() : wrongType(node, diagnostics);
      }
    }
    return wrongType(node, diagnostics);
  }

  @Override
  public String expected() {
    return "a language tag";
  }

  @Override
  public String example() {
    return "en";
  }

  @Override
  public JsonSchema schema() {
    return JsonSchema.text("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$");
  }
}
