package dev.cribsheet.content.field;

import dev.cribsheet.colour.Colour;
import dev.cribsheet.colour.ColourNames;
import dev.cribsheet.content.model.Hue;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.FieldValues;
import dev.cribsheet.yaml.JsonSchema;
import dev.cribsheet.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A hue: one colour, or one each for the light and the dark theme. */
final class HueType {
  private static final String EXAMPLE = "\"#0b5fff\"";
  private static final String HEX = "^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$";

  private record Written(String text, Colour colour) {}

  private static final FieldType<Written> COLOUR =
      FieldTypes.of(
          YamlScalar.class,
          "a colour",
          EXAMPLE,
          () -> JsonSchema.anyOf(JsonSchema.text(HEX), JsonSchema.choice(names())),
          HueType::colour);

  private static final Field<Written> LIGHT = Field.required("light", COLOUR);
  private static final Field<Written> DARK = Field.required("dark", COLOUR);

  private static final FieldTable TABLE = FieldTable.of("a pair of colours", LIGHT, DARK);

  static final FieldType<Hue> TYPE =
      FieldTypes.objectOr(
          FieldTypes.located(
              COLOUR,
              (one, source) ->
                  new Hue(one.text(), new Located<>(one.colour(), source), Optional.empty())),
          TABLE,
          (values, diagnostics) ->
              Optional.of(
                  new Hue(
                      values.require(LIGHT).text() + " and " + values.require(DARK).text(),
                      located(LIGHT, values),
                      Optional.of(located(DARK, values)))),
          "a colour, or a map with the fields 'light' and 'dark'",
          EXAMPLE);

  private HueType() {}

  private static Located<Colour> located(Field<Written> field, FieldValues values) {
    return new Located<>(values.require(field).colour(), values.source(field));
  }

  private static List<String> names() {
    return new ArrayList<>(ColourNames.all());
  }

  private static Optional<Written> colour(
      YamlScalar scalar, FieldType<Written> type, Diagnostics diagnostics) {
    String text = scalar.text().strip();
    if (scalar.isNull() || text.isEmpty()) {
      return type.wrongType(scalar, diagnostics);
    }
    Optional<Colour> colour = Colour.parse(text);
    if (colour.isEmpty()) {
      diagnostics.add(
          DiagnosticCode.BAD_VALUE,
          scalar.source(),
          "unknown colour " + scalar.described(),
          DidYouMean.hint(
              text, ColourNames.all(), "write a CSS colour name such as teal, or hex: " + EXAMPLE));
    }
    return colour.map(found -> new Written(text, found));
  }
}
