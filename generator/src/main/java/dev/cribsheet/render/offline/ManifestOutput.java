package dev.cribsheet.render.offline;

import static dev.cribsheet.html.ScriptData.object;

import dev.cribsheet.address.OfflineFiles;
import dev.cribsheet.address.PageKind;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.model.Asset;
import dev.cribsheet.html.IndentedJson;
import dev.cribsheet.output.Output;
import dev.cribsheet.output.OutputKind;
import dev.cribsheet.render.html.page.PageRenderer;
import dev.cribsheet.render.html.part.Excerpt;
import dev.cribsheet.site.Site;
import dev.cribsheet.theme.ThemeAssets;
import dev.cribsheet.theme.UiStrings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The web app manifest: the name, colours and icon of an installed site. */
public final class ManifestOutput {
  /** The number of characters that phones show below an icon. */
  private static final int SHORT = 15;

  private static final String ANY = "any";

  private ManifestOutput() {}

  /** Returns the manifest of a site that works offline; other sites have none. */
  public static List<Output> of(
      Site site, ThemeAssets assets, PageRenderer pages, UiStrings strings) {
    return site.worksOffline() && assets.scriptOf(ThemeAssets.OFFLINE).isPresent()
        ? List.of(
            new Output(
                OfflineFiles.MANIFEST,
                OutputKind.OTHER,
                (sizes, diagnostics) ->
                    (IndentedJson.of(manifest(site, assets, pages, strings)) + "\n")
                        .getBytes(StandardCharsets.UTF_8)))
        : List.of();
  }

  private static Map<String, Object> manifest(
      Site site, ThemeAssets assets, PageRenderer pages, UiStrings strings) {
    return object(
        "name",
        site.config().title(),
        "short_name",
        Excerpt.words(site.config().title(), SHORT),
        "description",
        site.config().tagline().plain(),
        "lang",
        strings.language(),
        "dir",
        strings.direction(),
        "start_url",
        PageKind.HOME.url().path(),
        "scope",
        "./",
        "display",
        "standalone",
        "theme_color",
        pages.icon().bar(),
        "background_color",
        assets.colours().light("paper"),
        "icons",
        List.of(icon(site, pages)));
  }

  /** Returns the icon that browser tabs show. Browsers ignore an icon without a type. */
  private static Map<String, Object> icon(Site site, PageRenderer pages) {
    Optional<Asset> own =
        site.brand().icon().flatMap(picture -> site.content().asset(picture.path()));
    return own.map(ManifestOutput::icon)
        .orElseGet(() -> object("src", pages.mark(), "sizes", ANY, "type", Asset.SVG));
  }

  private static Map<String, Object> icon(Asset picture) {
    String type = picture.mediaType();
    String sizes = picture.size().map(size -> size.width() + "x" + size.height()).orElse(ANY);
    return object(
        "src",
        UrlPath.encoded(picture.path()),
        "sizes",
        type.equals(Asset.SVG) ? ANY : sizes,
        "type",
        type);
  }
}
