package dev.cribsheet.content.field;

import dev.cribsheet.content.model.Brand;
import dev.cribsheet.content.model.Brand.Colours;
import dev.cribsheet.content.model.Brand.Logo;
import dev.cribsheet.content.model.HomeBlock;
import dev.cribsheet.content.model.Hue;
import dev.cribsheet.content.model.NamedLink;
import dev.cribsheet.content.model.OwnCallout;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.FieldValues;
import dev.cribsheet.yaml.YamlList;
import dev.cribsheet.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** The branding fields of {@code site.yaml}. */
final class BrandFields {
  private static final FieldType<Located<String>> PATH = FieldTypes.located(FieldTypes.TEXT);
  private static final Field<Located<String>> LIGHT = Field.required("light", PATH);
  private static final Field<Located<String>> DARK = Field.required("dark", PATH);
  private static final FieldTable LOGO_TABLE = FieldTable.of("a logo", LIGHT, DARK);
  static final Field<Logo> LOGO =
      Field.optional(
          "logo",
          FieldTypes.objectOr(
              FieldTypes.located(PATH, (path, source) -> new Logo(path, Optional.empty())),
              LOGO_TABLE,
              (values, diagnostics) ->
                  Optional.of(new Logo(values.require(LIGHT), Optional.of(values.require(DARK)))),
              "the path of an image, or a map with the fields 'light' and 'dark'",
              "assets/logo.svg"));
  static final Field<Located<String>> FAVICON = Field.optional("favicon", PATH);

  private static final int MOST_HUES = 12;
  private static final FieldType<Located<Hue>> HUE = FieldTypes.located(HueType.TYPE);
  private static final Field<Located<Hue>> ACCENT = Field.optional("accent", HUE);
  private static final FieldType<List<Located<Hue>>> HUES = FieldTypes.list(HUE);
  private static final Field<List<Located<Hue>>> STEPS =
      Field.optional(
          "steps",
          FieldTypes.of(
              YamlNode.class,
              HUES.expected(),
              HUES.example(),
              () -> HUES.schema().with("maxItems", MOST_HUES),
              (node, type, diagnostics) -> hues(node, diagnostics)));
  private static final FieldTable COLOURS_TABLE = FieldTable.of("the colours", ACCENT, STEPS);
  static final Field<Colours> COLOURS =
      Field.optional(
          "colours",
          FieldTypes.objectOr(
              FieldTypes.located(HUE, (hue, source) -> new Colours(Optional.of(hue), List.of())),
              COLOURS_TABLE,
              (values, diagnostics) ->
                  Optional.of(new Colours(values.find(ACCENT), values.list(STEPS))),
              "a colour, or a map with the fields 'accent' and 'steps'",
              "{accent: teal}"));

  static final Field<List<Located<String>>> FONT = Field.optional("font", FieldTypes.list(PATH));

  private static final Field<List<NamedLink>> HEADER =
      Field.optional("header", new NamedLinksType());
  private static final Field<List<NamedLink>> FOOTER =
      Field.optional("footer", new NamedLinksType());

  private static final FieldTable LINKS_TABLE = FieldTable.of("the links", HEADER, FOOTER);

  /** The links of the header and those of the footer. */
  record Links(List<NamedLink> header, List<NamedLink> footer) {}

  static final Field<Links> LINKS =
      Field.optional(
          "links",
          FieldTypes.object(
              LINKS_TABLE,
              values -> new Links(values.list(HEADER), values.list(FOOTER)),
              "{footer: [{Imprint: https://example.org/}]}"));

  static final Field<List<HomeBlock>> HOME = Field.optional("home", new HomeBlocksType());

  static final Field<List<OwnCallout>> CALLOUTS = Field.optional("callouts", OwnCalloutsType.TYPE);

  private BrandFields() {}

  /** Returns the brand; reports fonts in the former field, and uses them if there are no others. */
  static Brand brand(
      FieldValues values, List<Located<String>> formerFonts, Diagnostics diagnostics) {
    if (!formerFonts.isEmpty()) {
      diagnostics.add(
          DiagnosticCode.FORMER_FIELD,
          formerFonts.get(0).source(),
          "'fonts' of 'sheets' is now 'font' of the site",
          "write it as a field of its own: font: ["
              + String.join(", ", formerFonts.stream().map(Located::value).toList())
              + "]");
    }
    Links links = values.find(LINKS).orElse(new Links(List.of(), List.of()));
    return new Brand(
        values.find(LOGO),
        values.find(FAVICON),
        values.find(COLOURS).orElse(Colours.NONE),
        values.find(FONT).orElse(formerFonts),
        values.find(CALLOUTS).orElse(List.of()),
        values.find(HOME).orElse(HomeBlock.USUAL),
        links.header(),
        links.footer());
  }

  private static Optional<List<Located<Hue>>> hues(YamlNode node, Diagnostics diagnostics) {
    if (node instanceof YamlList list && list.items().size() > MOST_HUES) {
      diagnostics.add(
          DiagnosticCode.BAD_VALUE,
          list.items().get(MOST_HUES).source(),
          "'steps' has more than " + MOST_HUES + " colours",
          "delete the rest: the colours repeat if there are more steps");
      return Optional.empty();
    }
    return HUES.read(node, diagnostics);
  }
}
