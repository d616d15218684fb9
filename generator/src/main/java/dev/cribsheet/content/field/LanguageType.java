package dev.cribsheet.content.field;

import dev.cribsheet.diagnostic.LanguageNames;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.JsonSchema;
import dev.cribsheet.yaml.YamlScalar;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** A BCP 47 language tag. */
final class LanguageType {
  static final FieldType<String> TYPE =
      FieldTypes.of(
          YamlScalar.class,
          "a language tag",
          "en",
          () -> JsonSchema.text("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"),
          (scalar, type, diagnostics) ->
              tag(scalar.text())
                  .or(
                      () ->
                          type.wrongType(
                              scalar,
                              LanguageNames.code(scalar.text()).orElse("en"),
                              diagnostics)));

  private LanguageType() {}

  private static Optional<String> tag(String text) {
    try {
      String tag = new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
      return text.isBlank() ? Optional.empty() : Optional.of(tag);
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
