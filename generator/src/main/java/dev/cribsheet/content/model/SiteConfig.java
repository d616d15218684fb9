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
 * @param id the prefix of the keys in browser storage; by default the slug of the title
 * @param baseUrl the URL of the published site, without a trailing slash
 * @param language a BCP 47 tag such as {@code en}
 * @param sessionLengths the configured sessions, shortest first
 * @param defaultLength the configured default length in minutes
 * @param exports whether to publish files for other programs
 * @param offline whether browsers store the published site so that it works without a network
 * @param edit the URL for editing a file, with {@code {path}} as a placeholder
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
   * The settings of sheets.
   *
   * @param pdf whether to make PDF files
   * @param variants the PDF variants to make besides the standard PDF
   * @param fonts the fonts given in the old field {@code sheets.fonts}; see {@link Brand#fonts}
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
   * Which assets may be published.
   *
   * @param allowed types that may be published besides harmless ones
   * @param megabytes the maximum total size of all assets, in MiB
   */
  public record AssetSettings(Set<String> allowed, int megabytes) {
    private static final int USUAL = 500;

    /** The settings to use if {@code site.yaml} has none. */
    public static final AssetSettings DEFAULT = new AssetSettings(Set.of(), USUAL);

    public AssetSettings {
      allowed = Set.copyOf(allowed);
    }
  }

  /** Returns a copy with other session lengths. */
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
