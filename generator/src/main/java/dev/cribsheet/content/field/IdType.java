package dev.cribsheet.content.field;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.Slug;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.JsonSchema;
import dev.cribsheet.yaml.YamlNode;
import dev.cribsheet.yaml.YamlScalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an id: letters, digits and hyphens, so that it can be part of a URL. */
final class IdType implements FieldType<String> {
  /** The characters that {@link Slug} keeps. */
  private static final String WORD = "[\\p{Ll}\\p{Lm}\\p{Lo}\\p{Mn}\\p{Mc}\\p{N}\\p{Pc}]+";

  @Override
  public Optional<String> read(YamlNode node, Diagnostics diagnostics) {
    if (!(node instanceof YamlScalar scalar) || scalar.isNull() || scalar.text().isBlank()) {
      return wrongType(node, diagnostics);
    }
    String slug = Slug.of(scalar.text());
    if (slug.equals(scalar.text()) && !slug.isEmpty()) {
      return Optional.of(slug);
    }
    diagnostics.add(
        DiagnosticCode.BAD_VALUE,
        scalar.source(),
        scalar.described() + " is not a valid id: use lower-case letters, digits and hyphens",
        slug.isEmpty() ? "write it like this: " + example() : "did you mean '" + slug + "'?");
    return Optional.empty();
  }

  @Override
  public String expected() {
    return "an id";
  }

  @Override
  public String example() {
    return "deep-dive";
  }

  @Override
  public JsonSchema schema() {
    return JsonSchema.anyOf(
        JsonSchema.text("^" + WORD + "(-" + WORD + ")*$"),
        new JsonSchema(Map.of("type", List.of("integer", "boolean"))).with("minimum", 0));
  }
}
