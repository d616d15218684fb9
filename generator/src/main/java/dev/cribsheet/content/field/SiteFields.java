package dev.cribsheet.content.field;

import static dev.cribsheet.content.field.SharedFields.ID;
import static dev.cribsheet.content.field.SharedFields.LEDE;
import static dev.cribsheet.content.field.SharedFields.MARKDOWN;
import static dev.cribsheet.content.field.SharedFields.TITLE;

import dev.cribsheet.content.model.PdfRule;
import dev.cribsheet.content.model.SessionLength;
import dev.cribsheet.content.model.SheetVariant;
import dev.cribsheet.content.model.SiteConfig;
import dev.cribsheet.content.model.SiteConfig.AssetSettings;
import dev.cribsheet.content.model.SiteConfig.Licence;
import dev.cribsheet.content.model.SiteConfig.SheetSettings;
import dev.cribsheet.content.model.ThemeChoice;
import dev.cribsheet.content.model.ThemeChoice.Setting;
import dev.cribsheet.content.model.TimeBox;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.html.WebAddress;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.source.Slug;
import dev.cribsheet.source.SourceText;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.FieldValues;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlParser;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of {@code site.yaml}. */
public final class SiteFields {
  /** The ids of the packs that the site builds on. */
  public static final Field<List<Located<String>>> BASES =
      Field.optional("bases", FieldTypes.list(FieldTypes.located(IdType.TYPE)));

  private static final FieldType<Integer> MINUTES = FieldTypes.integer(1, TimeBox.LONGEST);

  private static final Field<MarkdownText> TAGLINE = Field.optional("tagline", MARKDOWN);
  private static final Field<String> BASE_URL =
      Field.optional("base-url", new UrlType("https://example.org/interviews/", true));
  private static final Field<Located<String>> LANGUAGE =
      Field.optional("language", FieldTypes.located(LanguageType.TYPE));

  private static final Field<Located<String>> THEME_NAME =
      Field.required("name", FieldTypes.located(IdType.TYPE));
  private static final Field<List<FieldTypes.Pair>> OPTIONS =
      Field.optional("options", FieldTypes.pairs("{scheme: light}"));
  private static final FieldTable THEME_TABLE = FieldTable.of("a theme", THEME_NAME, OPTIONS);
  private static final Field<ThemeChoice> THEME =
      Field.optional(
          "theme",
          FieldTypes.objectOr(
              FieldTypes.located(
                  IdType.TYPE,
                  (name, source) -> new ThemeChoice(new Located<>(name, source), List.of())),
              THEME_TABLE,
              (values, diagnostics) -> Optional.of(theme(values)),
              "the name of a theme, or a map with the fields 'name' and 'options'",
              "{name: default, options: {scheme: light}}"));

  private static final FieldType<Integer> END = FieldTypes.integer(0, TimeBox.LONGEST);
  private static final Field<Integer> LENGTH = Field.required("length", MINUTES);
  private static final Field<Integer> INTRO = Field.optional("intro", END);
  private static final Field<Integer> CLOSING = Field.optional("closing", END);
  private static final FieldTable LENGTH_TABLE =
      FieldTable.of("a session length", LENGTH, INTRO, CLOSING);
  private static final Field<List<Located<SessionLength>>> SESSION_LENGTHS =
      Field.optional(
          "session-lengths",
          FieldTypes.list(
              FieldTypes.located(
                  FieldTypes.objectOr(
                      FieldTypes.located(MINUTES, (length, source) -> SessionLength.of(length)),
                      LENGTH_TABLE,
                      (values, diagnostics) -> Optional.of(length(values)),
                      MINUTES.expected()
                          + ", or a map with the fields 'length', 'intro' and 'closing'",
                      MINUTES.example()))));
  private static final Field<Located<Integer>> DEFAULT_LENGTH =
      Field.optional("default-length", FieldTypes.located(MINUTES));
  private static final Field<MarkdownText> FOOTER = Field.optional("footer", MARKDOWN);
  private static final Field<String> EDIT =
      Field.optional("edit", new UrlType("https://example.org/edit/main/content/{path}"));

  private static final Field<String> LICENCE_URL =
      Field.optional("url", new UrlType("https://creativecommons.org/licenses/by/4.0/"));
  private static final FieldTable LICENCE_TABLE =
      FieldTable.of("a licence", SharedFields.NAME, LICENCE_URL);
  private static final Field<Licence> LICENCE =
      Field.optional(
          "licence", FieldTypes.object(LICENCE_TABLE, SiteFields::licence, "{name: CC BY 4.0}"));

  private static final Field<PdfRule> PDF = Field.optional("pdf", FieldTypes.choice(PdfRule.class));
  private static final Field<List<SheetVariant>> VARIANTS =
      Field.optional("variants", FieldTypes.list(FieldTypes.choice(SheetVariant.class)));
  private static final Field<List<Located<String>>> FONTS =
      Field.optional("fonts", FieldTypes.list(FieldTypes.located(FieldTypes.TEXT)));
  private static final FieldTable SHEETS_TABLE =
      FieldTable.of("the sheet settings", PDF, VARIANTS, FONTS);
  private static final Field<SheetSettings> SHEETS =
      Field.optional("sheets", FieldTypes.object(SHEETS_TABLE, SiteFields::sheets, "{pdf: true}"));

  private static final Field<List<String>> ALLOW =
      Field.optional("allow", FieldTypes.list(FieldTypes.TEXT));
  private static final Field<Integer> MEGABYTES =
      Field.optional("megabytes", FieldTypes.integer(1, 1_000_000));
  private static final FieldTable ASSETS_TABLE =
      FieldTable.of("the asset settings", ALLOW, MEGABYTES);
  private static final Field<AssetSettings> ASSETS =
      Field.optional(
          "assets", FieldTypes.object(ASSETS_TABLE, SiteFields::assets, "{allow: [js]}"));

  private static final Field<Boolean> EXPORTS = Field.optional("exports", FieldTypes.FLAG);
  private static final Field<Boolean> OFFLINE = Field.optional("offline", FieldTypes.FLAG);

  public static final FieldTable TABLE =
      FieldTable.of(
              "the site",
              TITLE,
              TAGLINE,
              LEDE,
              ID,
              BASE_URL,
              LANGUAGE,
              THEME,
              SESSION_LENGTHS,
              DEFAULT_LENGTH,
              LICENCE,
              FOOTER,
              EDIT,
              SHEETS,
              ASSETS,
              EXPORTS,
              OFFLINE,
              BrandFields.LOGO,
              BrandFields.FAVICON,
              BrandFields.COLOURS,
              BrandFields.FONT,
              BrandFields.LINKS,
              BrandFields.HOME,
              BrandFields.CALLOUTS,
              BASES)
          .identifiedBy(SharedFields.idOf(TITLE));

  private SiteFields() {}

  public static SiteConfig site(FieldValues values, Diagnostics diagnostics) {
    String title = values.require(TITLE);
    Optional<String> baseUrl = values.find(BASE_URL).map(WebAddress::withoutSlash);
    if (baseUrl.isPresent() && values.find(ID).isEmpty()) {
      diagnostics.add(
          DiagnosticCode.SITE_ID,
          values.source(TITLE),
          "a published site needs an 'id': without one, changing the title loses the readers' ticks",
          "add a line such as: id: " + Slug.of(title));
    }
    return new SiteConfig(
        title,
        values.find(TAGLINE).orElse(MarkdownText.EMPTY),
        values.find(LEDE).orElse(MarkdownText.EMPTY),
        values.id(),
        baseUrl,
        values.find(LANGUAGE).orElse(new Located<>("en", values.source())),
        values
            .find(THEME)
            .orElse(new ThemeChoice(new Located<>("default", values.source()), List.of())),
        lengths(values),
        values.find(DEFAULT_LENGTH),
        values.find(LICENCE),
        values.find(FOOTER).orElse(MarkdownText.EMPTY),
        values.find(EDIT),
        values.find(SHEETS).orElse(SheetSettings.DEFAULT),
        values.find(ASSETS).orElse(AssetSettings.DEFAULT),
        values.find(EXPORTS).orElse(false),
        values.find(OFFLINE).orElse(false),
        BrandFields.brand(
            values, values.find(SHEETS).map(SheetSettings::fonts).orElse(List.of()), diagnostics),
        values.source());
  }

  /** Returns default settings for checking the rest of a site that has no valid settings. */
  public static SiteConfig standIn() {
    SourceText text = new SourceText("site.yaml", "site.yaml", TITLE.name() + ": Site\n");
    Diagnostics none = new Diagnostics();
    return YamlParser.parse(text, none)
        .flatMap(map -> TABLE.read((YamlMap) map, none))
        .map(values -> site(values, none))
        .orElseThrow();
  }

  private static ThemeChoice theme(FieldValues values) {
    return new ThemeChoice(
        values.require(THEME_NAME),
        values.list(OPTIONS).stream().map(pair -> new Setting(pair.name(), pair.value())).toList());
  }

  private static SessionLength length(FieldValues values) {
    return new SessionLength(
        values.require(LENGTH), values.find(INTRO).orElse(0), values.find(CLOSING).orElse(0));
  }

  private static Licence licence(FieldValues values) {
    return new Licence(values.require(SharedFields.NAME), values.find(LICENCE_URL));
  }

  private static AssetSettings assets(FieldValues values) {
    Set<String> allowed =
        values.list(ALLOW).stream()
            .map(type -> type.toLowerCase(Locale.ROOT).replaceFirst("^\\.", ""))
            .collect(Collectors.toSet());
    return new AssetSettings(
        allowed, values.find(MEGABYTES).orElse(AssetSettings.DEFAULT.megabytes()));
  }

  private static SheetSettings sheets(FieldValues values) {
    return new SheetSettings(
        values.find(PDF).orElse(PdfRule.TRUE),
        values.list(VARIANTS).stream().distinct().sorted().toList(),
        values.list(FONTS));
  }

  private static Optional<List<Located<SessionLength>>> lengths(FieldValues values) {
    return values
        .find(SESSION_LENGTHS)
        .filter(lengths -> !lengths.isEmpty())
        .map(
            lengths ->
                lengths.stream()
                    .sorted(Comparator.comparing(session -> session.value().length()))
                    .toList());
  }
}
