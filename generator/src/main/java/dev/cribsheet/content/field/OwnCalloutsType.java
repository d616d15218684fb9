package dev.cribsheet.content.field;

import dev.cribsheet.content.model.Hue;
import dev.cribsheet.content.model.OwnCallout;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.markdown.render.CalloutKind;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.FieldValues;
import dev.cribsheet.yaml.JsonSchema;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlScalar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A map of the site's own callouts by their keywords. */
final class OwnCalloutsType {
  private static final String EXAMPLE = "{incident: {title: Incident, hue: red}}";
  private static final String KEYWORD = "[a-z][a-z0-9-]{0,39}";

  private static final Field<Located<String>> ICON =
      Field.optional("icon", FieldTypes.located(FieldTypes.TEXT));
  private static final Field<Located<Hue>> HUE =
      Field.optional("hue", FieldTypes.located(HueType.TYPE));
  private static final FieldTable TABLE = FieldTable.of("a callout", SharedFields.TITLE, ICON, HUE);

  private static final FieldType<FieldValues> FIELDS =
      FieldTypes.object(TABLE, Function.identity(), "{title: Incident, hue: red}");

  static final FieldType<List<OwnCallout>> TYPE =
      FieldTypes.of(
          YamlMap.class,
          "a map of names to callouts",
          EXAMPLE,
          () ->
              new JsonSchema(Map.of("type", "object"))
                  .with("propertyNames", Map.of("pattern", "^" + KEYWORD + "$"))
                  .with("additionalProperties", FIELDS.schema().json()),
          (map, type, diagnostics) ->
              Optional.of(
                  map.entries().stream()
                      .flatMap(entry -> callout(entry, diagnostics).stream())
                      .toList()));

  private OwnCalloutsType() {}

  private static Optional<OwnCallout> callout(YamlMap.Entry entry, Diagnostics diagnostics) {
    String id = entry.key().text();
    if (!id.matches(KEYWORD)) {
      return refuse(
          entry.key(),
          "the name of a callout must start with a-z and contain only a-z, 0-9 and '-'"
              + " (at most 40 characters)",
          "write it like this: " + EXAMPLE,
          diagnostics);
    }
    if (CalloutKind.keywords().contains(id.toUpperCase(Locale.ROOT))) {
      return refuse(
          entry.key(),
          "there is already a callout '" + id + "'",
          "give yours another name, such as my-" + id,
          diagnostics);
    }
    return FIELDS.read(entry.value(), diagnostics).map(values -> callout(id, values));
  }

  private static OwnCallout callout(String id, FieldValues values) {
    return new OwnCallout(
        id, values.require(SharedFields.TITLE), values.find(ICON), values.find(HUE));
  }

  private static Optional<OwnCallout> refuse(
      YamlScalar name, String message, String hint, Diagnostics diagnostics) {
    diagnostics.add(DiagnosticCode.BAD_VALUE, name.source(), message, hint);
    return Optional.empty();
  }
}
