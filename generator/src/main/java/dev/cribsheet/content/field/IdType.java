package dev.cribsheet.content.field;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.Slug;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.JsonSchema;
import dev.cribsheet.yaml.YamlScalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An id: letters, digits and hyphens, so that it can be part of a URL. */
final class IdType {
  /** The characters that {@link Slug} keeps. */
  private static final String WORD = "[\\p{Ll}\\p{Lm}\\p{Lo}\\p{Mn}\\p{Mc}\\p{N}\\p{Pc}]+";

  static final FieldType<String> TYPE =
      FieldTypes.of(
          YamlScalar.class,
          "an id",
          "deep-dive",
          () ->
              JsonSchema.anyOf(
                  JsonSchema.text("^" + WORD + "(-" + WORD + ")*$"),
                  new JsonSchema(Map.of("type", List.of("integer", "boolean"))).with("minimum", 0)),
          IdType::read);

  private IdType() {}

  private static Optional<String> read(
      YamlScalar scalar, FieldType<String> type, Diagnostics diagnostics) {
    if (scalar.isNull() || scalar.text().isBlank()) {
      return type.wrongType(scalar, diagnostics);
    }
    String slug = Slug.of(scalar.text());
    if (slug.equals(scalar.text()) && !slug.isEmpty()) {
      return Optional.of(slug);
    }
    diagnostics.add(
        DiagnosticCode.BAD_VALUE,
        scalar.source(),
        scalar.described() + " is not a valid id: use lower-case letters, digits and hyphens",
        slug.isEmpty() ? "write it like this: " + type.example() : "did you mean '" + slug + "'?");
    return Optional.empty();
  }
}
