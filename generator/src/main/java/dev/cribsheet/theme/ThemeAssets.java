package dev.cribsheet.theme;

import static java.util.stream.Collectors.joining;

import dev.cribsheet.address.UrlFolders;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.colour.TonePair;
import dev.cribsheet.content.media.FontProbe;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.site.PackFont;
import dev.cribsheet.site.SiteBrand;
import dev.cribsheet.theme.ThemeManifest.Font;
import dev.cribsheet.theme.ThemeManifest.Script;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a theme on the site, under names that change with their contents.
 *
 * @param style the style sheet for pages
 * @param inlineStyle the CSS to inline in the "page not found" page, without cascade layers
 * @param sheetStyle the style sheet for sheet pages, with font faces
 * @param sheetStyleFile the source file of the rules for sheets, as diagnostics show it
 * @param sheetCss the rules for sheets alone, which PDF documents use
 * @param colours the colours of the theme and of the brand
 * @param scripts in loading order
 * @param fonts the fonts for sheets
 * @param files the bytes of all files
 */
public record ThemeAssets(
    UrlPath style,
    String inlineStyle,
    UrlPath sheetStyle,
    String sheetStyleFile,
    String sheetCss,
    ThemeColours colours,
    List<PlacedScript> scripts,
    List<LoadedFont> fonts,
    Map<UrlPath, byte[]> files) {
  /**
   * The kind that marks the script which pages load if the site works offline. It is not a page
   * kind.
   */
  public static final String OFFLINE = "offline";

  /** The kind of script that the service worker runs if the site works offline. */
  public static final String WORKER = "worker";

  /**
   * Returns the CSS to inline in a page.
   *
   * @param folder the URL of the folder of theme files, relative to the page
   */
  public String inlineStyle(String folder) {
    return inlineStyle.replace("url(\"" + StyleGate.HERE, "url(\"" + folder);
  }

  public record PlacedScript(Script script, UrlPath url) {}

  public record LoadedFont(String family, int weight, byte[] ttf) {}

  /** Returns the first script that is listed for this kind itself, not only for all pages. */
  public Optional<UrlPath> scriptOf(String kind) {
    return scripts.stream()
        .filter(placed -> placed.script().on().contains(kind))
        .map(PlacedScript::url)
        .findFirst();
  }

  /**
   * Reads the assets of a theme; reports missing files.
   *
   * @param brand the colours, fonts and logo of the site
   */
  public static ThemeAssets of(Theme theme, SiteBrand brand, Diagnostics diagnostics) {
    return new Reader(theme, diagnostics).read(brand);
  }

  private record Reader(
      Theme theme, Diagnostics diagnostics, Map<UrlPath, byte[]> files, StringBuilder faces) {
    private Reader(Theme theme, Diagnostics diagnostics) {
      this(theme, diagnostics, new LinkedHashMap<>(), new StringBuilder());
    }

    private ThemeAssets read(SiteBrand brand) {
      List<PlacedScript> scripts =
          theme.scripts().stream()
              .map(script -> new PlacedScript(script, script(script.file())))
              .toList();
      List<LoadedFont> fonts = new ArrayList<>();
      theme.fonts().forEach(font -> fonts.add(font(font)));
      brand.fonts().forEach(font -> fonts.add(font(font)));
      String css = joined(theme.styles());
      ThemeColours plain = ThemeColours.of(css);
      Map<String, TonePair> own = BrandColours.of(brand, plain, diagnostics);
      BrandStyle style = new BrandStyle(brand, own);
      ThemeColours colours = plain.with(own).with(ThemeColours.ofRoot(theme.ownStyle()).values());
      String sheetCss =
          colours.printed(
              style.repeated(
                  theme.sheetStyles().stream().map(this::text).collect(joining("\n"))
                      + families(brand.fonts())));
      theme.assets().forEach(this::put);
      return new ThemeAssets(
          put("site.css", screenFaces(brand.fonts()) + page(style, css)),
          CascadeLayers.flatten(page(style, joined(theme.inlineStyles()))),
          put("sheet.css", faces + sheetCss + joined(theme.sheetPageStyles())),
          theme.sheetStyleFile(),
          sheetCss,
          colours,
          scripts,
          List.copyOf(fonts),
          files);
    }

    private String page(BrandStyle style, String css) {
      String rules =
          style.brand().isNone()
              ? ""
              : theme.bytes(BrandStyle.RULES).map(Theme::decoded).orElse("");
      return CascadeLayers.join(
          List.of(
              style.painted(css), CssMinifier.minify(rules), style.additions(), theme.ownStyle()));
    }

    /**
     * Returns the faces of the site's fonts for the screen. If a font arrives late, the page keeps
     * the theme's font, so that its layout does not shift.
     */
    private static String screenFaces(List<PackFont> own) {
      return own.stream()
          .map(font -> face(font.family(), font.weight(), address(font), "font-display:optional;"))
          .collect(joining());
    }

    private String joined(List<String> styles) {
      return CascadeLayers.join(
          styles.stream().map(path -> CssMinifier.minify(text(path))).toList());
    }

    /** Returns the CSS that sets sheets in the site's fonts and in those for its writing system. */
    private String families(List<PackFont> own) {
      if (own.isEmpty() && theme.fonts().stream().allMatch(font -> font.script().isEmpty())) {
        return "";
      }
      Stream<String> families =
          Stream.concat(
              own.stream().map(PackFont::family), theme.fonts().stream().map(Font::family));
      String names = families.distinct().map(name -> "\"" + name + "\"").collect(joining(", "));
      return "\n.sheet, .sheet-foot { font-family: " + names + ", sans-serif; }\n";
    }

    private LoadedFont font(PackFont font) {
      declare(font.family(), font.weight(), address(font));
      return new LoadedFont(font.family(), font.weight(), font.ttf());
    }

    private UrlPath script(String file) {
      if (!file.endsWith(".js")) {
        report("the script '" + file + "' is not a .js file", "rename it");
      }
      return put(file, text(file));
    }

    private LoadedFont font(Font font) {
      byte[] ttf = bytes(font.file());
      if (ttf.length > 0 && (!font.file().endsWith(".ttf") || FontProbe.weight(ttf).isEmpty())) {
        report("the font '" + font.file() + "' is not a TrueType font", "use a .ttf file");
      }
      UrlPath url = put(font.file(), ttf);
      String name = url.path().substring(url.path().lastIndexOf('/') + 1);
      declare(font.family(), font.weight(), name);
      return new LoadedFont(font.family(), font.weight(), ttf);
    }

    private void declare(String family, int weight, String address) {
      faces.append(face(family, weight, address, ""));
    }

    private static String address(PackFont font) {
      return "../" + UrlPath.encoded(font.url().path());
    }

    private static String face(String family, int weight, String address, String more) {
      return "@font-face { font-family: \""
          + family
          + "\"; font-weight: "
          + weight
          + "; "
          + more
          + "src: url(\""
          + address
          + "\") format(\"truetype\"); }\n";
    }

    private String text(String path) {
      return Theme.decoded(bytes(path));
    }

    private byte[] bytes(String path) {
      return theme
          .bytes(path)
          .orElseGet(
              () -> {
                report("the theme has no file '" + path + "'", "add the file, or delete its line");
                return new byte[0];
              });
    }

    private void report(String message, String hint) {
      diagnostics.add(
          DiagnosticCode.THEME_FILE,
          SourceRef.file("theme " + theme.name() + "/theme.yaml"),
          message,
          hint);
    }

    private UrlPath put(String path, String text) {
      return put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private UrlPath put(String path, byte[] bytes) {
      UrlPath url = new UrlPath(UrlFolders.THEME + HashedName.of(path, bytes));
      files.put(url, bytes);
      return url;
    }
  }
}
