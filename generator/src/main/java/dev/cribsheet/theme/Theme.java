package dev.cribsheet.theme;

import dev.cribsheet.content.layer.BaseItem;
import dev.cribsheet.content.layer.OverriddenItem;
import dev.cribsheet.content.review.ReviewCheck;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.SourceText;
import dev.cribsheet.theme.ThemeManifest.Font;
import dev.cribsheet.theme.ThemeManifest.Script;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A theme, the values of its options, and its layers: the site's theme folder if there is one, the
 * theme and the themes that it extends.
 */
public record Theme(List<Layer> layers, UiStrings strings, Map<String, String> options) {
  record Layer(ThemeManifest manifest, ThemeFiles files) {
    boolean isFolder() {
      return files instanceof FolderFiles;
    }
  }

  public Theme {
    layers = List.copyOf(layers);
    options = Map.copyOf(options);
  }

  public String name() {
    return names().get(0);
  }

  /** Returns the names of the theme and of the themes that it extends. */
  public List<String> names() {
    return layers.stream()
        .filter(layer -> !layer.isFolder())
        .map(layer -> layer.manifest().name())
        .toList();
  }

  /** Returns whether the templates are those of the default theme. */
  public boolean hasDefaultTemplates() {
    return names().equals(List.of(ThemeLoader.DEFAULT)) && ownTemplates().isEmpty();
  }

  /** Returns the paths of the templates in the site's theme folder. */
  public List<String> ownTemplates() {
    return layers.stream()
        .filter(Layer::isFolder)
        .flatMap(layer -> layer.files().templates().stream())
        .toList();
  }

  /** Returns the templates of the theme that the site's theme folder replaces. */
  public List<OverriddenItem> overriddenTemplates() {
    return ownTemplates().stream()
        .flatMap(path -> text(path, 1).stream().map(below -> overridden(path, below)))
        .toList();
  }

  private OverriddenItem overridden(String path, SourceText below) {
    BaseItem name =
        BaseItem.of(ReviewCheck.TEMPLATE, path.substring(ThemeFolder.TEMPLATES.length()));
    SourceRef place = text(path, 0).orElseThrow().ref(0, 0);
    return new OverriddenItem(name, true, place, below.text());
  }

  /** Returns the paths of all templates in the layers from {@code firstLayer} down. */
  public List<String> templates(int firstLayer) {
    return layers.stream()
        .skip(firstLayer)
        .flatMap(layer -> layer.files().templates().stream())
        .distinct()
        .toList();
  }

  /** Returns the path of a template in the top layer that has templates, as diagnostics show it. */
  public String shown(String path) {
    Layer top =
        layers.stream()
            .filter(layer -> !layer.isFolder() || !layer.files().templates().isEmpty())
            .findFirst()
            .orElseThrow();
    return top.files().shown(path);
  }

  /** Returns the assets of the site's theme folder, by the names that templates use. */
  public Map<String, byte[]> assets() {
    Map<String, byte[]> assets = new LinkedHashMap<>();
    layers.forEach(layer -> assets.putAll(layer.files().assets()));
    return assets;
  }

  /**
   * Returns the UI strings, then the theme's templates, styles and scripts. The files in the site's
   * theme folder are left out.
   */
  public Stream<String> texts() {
    Stream<String> files =
        Stream.of(
                templates(0),
                styles(),
                sheetStyles(),
                sheetPageStyles(),
                inlineStyles(),
                scripts().stream().map(Script::file).toList())
            .flatMap(List::stream);
    return Stream.concat(
        strings.keys().stream().map(strings::text),
        files.flatMap(
            file ->
                layers.stream()
                    .filter(layer -> !layer.isFolder())
                    .flatMap(layer -> layer.files().read(file).stream())
                    .map(Theme::decoded)));
  }

  /** Returns a file from the nearest layer that has it. */
  public Optional<byte[]> bytes(String path) {
    return layerOf(path, 0).stream()
        .mapToObj(layers::get)
        .flatMap(layer -> layer.files().read(path).stream())
        .findFirst();
  }

  /** Returns a text file from the nearest layer that has it, starting with {@code firstLayer}. */
  public Optional<SourceText> text(String path, int firstLayer) {
    return layerOf(path, firstLayer).stream()
        .mapToObj(layers::get)
        .map(Layer::files)
        .flatMap(
            files ->
                files.read(path).stream()
                    .map(bytes -> new SourceText(path, files.shown(path), decoded(bytes))))
        .findFirst();
  }

  /** Returns the nearest layer that has a file, starting with {@code firstLayer}. */
  public OptionalInt layerOf(String path, int firstLayer) {
    return IntStream.range(Math.min(firstLayer, layers.size()), layers.size())
        .filter(i -> layers.get(i).files().read(path).isPresent())
        .findFirst();
  }

  static String decoded(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  /** Returns the CSS files, those of parent themes first. */
  public List<String> styles() {
    return ofAll(ThemeManifest::styles);
  }

  /** Returns the style in the site's theme folder, in its cascade layer; empty if there is none. */
  String ownStyle() {
    return bytes(ThemeFolder.STYLE).map(Theme::decoded).map(CssMinifier::minify).orElse("");
  }

  /** Returns the CSS files for the "page not found" page, those of parent themes first. */
  public List<String> inlineStyles() {
    return ofAll(theme -> theme.inlineStyles().isEmpty() ? theme.styles() : theme.inlineStyles());
  }

  /** Returns the scripts, those of parent themes first. */
  public List<Script> scripts() {
    return ofAll(ThemeManifest::scripts);
  }

  /**
   * Returns the fonts of the nearest theme that has any, except fonts for other writing systems.
   */
  public List<Font> fonts() {
    return ofNearest(ThemeManifest::fonts).stream()
        .filter(font -> font.script().map(strings.script()::equals).orElse(true))
        .toList();
  }

  /** Returns the CSS files for sheets, from the nearest layer that has any. */
  public List<String> sheetStyles() {
    return ofNearest(ThemeManifest::sheetStyles);
  }

  /**
   * Returns the sheet style as diagnostics name it: the file in the site's theme folder, or else
   * the theme's style.
   */
  public String sheetStyleFile() {
    return layers.stream()
        .filter(layer -> layer.isFolder() && !layer.manifest().sheetStyles().isEmpty())
        .findFirst()
        .map(layer -> layer.files().shown(ThemeFolder.SHEET_STYLE))
        .orElse("theme, sheet style");
  }

  /** Returns the CSS files for the page around a sheet, those of parent themes first. */
  public List<String> sheetPageStyles() {
    return ofAll(ThemeManifest::sheetPageStyles);
  }

  private <T> List<T> ofAll(Function<ThemeManifest, List<T>> part) {
    return IntStream.rangeClosed(1, layers.size())
        .mapToObj(i -> part.apply(layers.get(layers.size() - i).manifest()))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private <T> List<T> ofNearest(Function<ThemeManifest, List<T>> part) {
    return nearest(layers, part);
  }

  /** Returns this list from the nearest layer where it is not empty. */
  static <T> List<T> nearest(List<Layer> layers, Function<ThemeManifest, List<T>> part) {
    return layers.stream()
        .map(layer -> part.apply(layer.manifest()))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
