package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.model.MarkdownText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The values of {@code site.yaml}.
 *
 * @param id the prefix of storage keys; by default the slug of the title
 * @param baseUrl where the site is published, without a trailing slash
 * @param language a BCP 47 tag such as {@code en}
 * @param sessionLengths the configured sessions, increasing in length
 * @param defaultLength the configured default length in minutes
 * @param exports whether to publish the files for programs
 * @param offline whether browsers keep the published site, so that it works without a network
 * @param edit URL at which a file can be edited, with {@code {path}} as a placeholder
 */
public record SiteConfig(
    String title,
    MarkdownText tagline,
    MarkdownText lede,
    String id,
    Optional<String> baseUrl,
    Located<String> language,
    ThemeChoice theme,
    Optional<List<Located<SessionLength>>> sessionLengths,
    Optional<Located<Integer>> defaultLength,
    Optional<Licence> licence,
    MarkdownText footer,
    Optional<String> edit,
    SheetSettings sheets,
    AssetSettings assets,
    boolean exports,
    boolean offline,
    Brand brand,
    SourceRef source) {
  /** The content's licence. */
  public record Licence(String name, Optional<String> url) {}

  /**
   * How sheets are made.
   *
   * @param pdf whether to make PDF files
   * @param variants the variants to make in addition to the standard sheets
   * @param fonts the former name of the fonts of the brand
   */
  public record SheetSettings(
      PdfRule pdf, List<SheetVariant> variants, List<Located<String>> fonts) {
    /** The settings to use if {@code site.yaml} has none. */
    public static final SheetSettings DEFAULT =
        new SheetSettings(PdfRule.TRUE, List.of(), List.of());

    public SheetSettings {
      variants = List.copyOf(variants);
      fonts = List.copyOf(fonts);
    }
  }

  /**
   * What may be published besides pages.
   *
   * @param allowed types that are published besides the harmless ones
   * @param megabytes the most that all assets may have together, in MiB
   */
  public record AssetSettings(Set<String> allowed, int megabytes) {
    private static final int USUAL = 500;

    /** The settings to use if {@code site.yaml} has none. */
    public static final AssetSettings DEFAULT = new AssetSettings(Set.of(), USUAL);

    public AssetSettings {
      allowed = Set.copyOf(allowed);
    }
  }

  /** The same settings with other session lengths. */
  public SiteConfig with(
      Optional<List<Located<SessionLength>>> lengths, Optional<Located<Integer>> usual) {
    return new SiteConfig(
        title, tagline, lede, id, baseUrl, language, theme, lengths, usual, licence, footer, edit,
        sheets, assets, exports, offline, brand, source);
  }

  public SiteConfig {
    sessionLengths = sessionLengths.map(List::copyOf);
  }
}
