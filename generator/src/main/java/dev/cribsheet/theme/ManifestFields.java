package dev.cribsheet.theme;

import dev.cribsheet.theme.ThemeManifest.Font;
import dev.cribsheet.theme.ThemeManifest.Script;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.FieldValues;
import java.util.List;

/** The fields of {@code theme.yaml}. */
final class ManifestFields {
  private static final FieldType<List<String>> TEXTS = FieldTypes.list(FieldTypes.TEXT);
  private static final Field<String> NAME = Field.required("name", FieldTypes.TEXT);
  private static final Field<String> EXTENDS = Field.optional("extends", FieldTypes.TEXT);
  private static final Field<List<String>> STYLES = Field.optional("styles", TEXTS);
  private static final Field<List<String>> INLINE_STYLES = Field.optional("inline-styles", TEXTS);
  private static final Field<List<String>> SHEET_PAGE_STYLES =
      Field.optional("sheet-page-styles", TEXTS);
  private static final Field<List<String>> SHEET_STYLES = Field.optional("sheet-styles", TEXTS);

  private static final Field<String> FILE = Field.required("file", FieldTypes.TEXT);
  private static final Field<List<String>> ON = Field.required("on", TEXTS);
  private static final Field<Boolean> BLOCKING = Field.optional("blocking", FieldTypes.FLAG);
  private static final Field<List<Script>> SCRIPTS =
      Field.optional(
          "scripts",
          FieldTypes.list(
              FieldTypes.object(
                  FieldTable.of("a script", FILE, ON, BLOCKING),
                  ManifestFields::script,
                  "{file: js/core.js, on: [all]}")));

  private static final Field<String> FAMILY = Field.required("family", FieldTypes.TEXT);
  private static final Field<Integer> WEIGHT =
      Field.required("weight", FieldTypes.integer(100, 900));
  private static final Field<String> SCRIPT = Field.optional("script", FieldTypes.TEXT);
  private static final Field<List<Font>> FONTS =
      Field.optional(
          "fonts",
          FieldTypes.list(
              FieldTypes.object(
                  FieldTable.of("a font", FAMILY, WEIGHT, FILE, SCRIPT),
                  ManifestFields::font,
                  "{family: Inter, weight: 400, file: fonts/Inter-Regular.ttf}")));

  private static final Field<ThemeOption.Type> TYPE =
      Field.required("type", FieldTypes.choice(ThemeOption.Type.class));
  private static final Field<List<String>> VALUES = Field.optional("values", TEXTS);
  private static final Field<String> DEFAULT = Field.required("default", FieldTypes.TEXT);
  private static final Field<List<ThemeOption>> OPTIONS =
      Field.optional(
          "options",
          FieldTypes.list(
              FieldTypes.object(
                  FieldTable.of("an option", NAME, TYPE, VALUES, DEFAULT),
                  ManifestFields::option,
                  "{name: scheme, type: choice, values: [light, dark], default: light}")));

  static final FieldTable TABLE =
      FieldTable.of(
          "theme.yaml",
          NAME,
          EXTENDS,
          STYLES,
          INLINE_STYLES,
          SCRIPTS,
          SHEET_STYLES,
          SHEET_PAGE_STYLES,
          FONTS,
          OPTIONS);

  private ManifestFields() {}

  static ThemeManifest manifest(FieldValues values) {
    return new ThemeManifest(
        values.require(NAME),
        values.find(EXTENDS),
        values.list(STYLES),
        values.list(INLINE_STYLES),
        values.list(SCRIPTS),
        values.list(SHEET_STYLES),
        values.list(SHEET_PAGE_STYLES),
        values.list(FONTS),
        values.list(OPTIONS));
  }

  private static ThemeOption option(FieldValues values) {
    return new ThemeOption(
        values.require(NAME), values.require(TYPE), values.list(VALUES), values.require(DEFAULT));
  }

  private static Script script(FieldValues values) {
    return new Script(
        values.require(FILE), values.require(ON), values.find(BLOCKING).orElse(false));
  }

  private static Font font(FieldValues values) {
    return new Font(
        values.require(FAMILY), values.require(WEIGHT), values.require(FILE), values.find(SCRIPT));
  }
}
