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

  /** The names of the theme and of the themes that it extends. */
  public List<String> names() {
    return layers.stream()
        .filter(layer -> !layer.isFolder())
        .map(layer -> layer.manifest().name())
        .toList();
  }

  /** Whether the templates are those of the default theme. */
  public boolean hasDefaultTemplates() {
    return names().equals(List.of(ThemeLoader.DEFAULT)) && ownTemplates().isEmpty();
  }

  /** The paths of the templates in the site's theme folder. */
  public List<String> ownTemplates() {
    return layers.stream()
        .filter(Layer::isFolder)
        .flatMap(layer -> layer.files().templates().stream())
        .toList();
  }

  /** The templates of the theme in whose place the site's theme folder has its own. */
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

  /** The paths of all templates from a layer on. */
  public List<String> templates(int firstLayer) {
    return layers.stream()
        .skip(firstLayer)
        .flatMap(layer -> layer.files().templates().stream())
        .distinct()
        .toList();
  }

  /** A template as diagnostics show it, in the nearest layer that has any. */
  public String shown(String path) {
    Layer top =
        layers.stream()
            .filter(layer -> !layer.isFolder() || !layer.files().templates().isEmpty())
            .findFirst()
            .orElseThrow();
    return top.files().shown(path);
  }

  /** The assets of the site's theme folder, by the name that templates use. */
  public Map<String, byte[]> assets() {
    Map<String, byte[]> assets = new LinkedHashMap<>();
    layers.forEach(layer -> assets.putAll(layer.files().assets()));
    return assets;
  }

  /**
   * Every text of the theme: its templates, styles and scripts, without those of the site's theme
   * folder, and the UI strings.
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

  /** A file of the nearest theme that has it. */
  public Optional<byte[]> bytes(String path) {
    return layerOf(path, 0).stream()
        .mapToObj(layers::get)
        .flatMap(layer -> layer.files().read(path).stream())
        .findFirst();
  }

  /** A text file of the nearest layer that has it, from a layer on. */
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

  /** The nearest layer that has a file, from a layer on. */
  public OptionalInt layerOf(String path, int firstLayer) {
    return IntStream.range(Math.min(firstLayer, layers.size()), layers.size())
        .filter(i -> layers.get(i).files().read(path).isPresent())
        .findFirst();
  }

  static String decoded(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  /** The CSS files, those of the parents first. */
  public List<String> styles() {
    return ofAll(ThemeManifest::styles);
  }

  /** The style of the site's theme folder, in its layer; empty if there is none. */
  String ownStyle() {
    return bytes(ThemeFolder.STYLE).map(Theme::decoded).map(CssMinifier::minify).orElse("");
  }

  /** The CSS files of the "page not found" page, those of the parents first. */
  public List<String> inlineStyles() {
    return ofAll(theme -> theme.inlineStyles().isEmpty() ? theme.styles() : theme.inlineStyles());
  }

  /** The scripts, those of the parents first. */
  public List<Script> scripts() {
    return ofAll(ThemeManifest::scripts);
  }

  /** The fonts of the nearest theme that has any, without those of other scripts. */
  public List<Font> fonts() {
    return ofNearest(ThemeManifest::fonts).stream()
        .filter(font -> font.script().map(strings.script()::equals).orElse(true))
        .toList();
  }

  /** The CSS files of sheets, of the nearest theme that has any. */
  public List<String> sheetStyles() {
    return ofNearest(ThemeManifest::sheetStyles);
  }

  /** The style of sheets of the site's theme folder, as diagnostics show it, or the theme's. */
  public String sheetStyleFile() {
    return layers.stream()
        .filter(layer -> layer.isFolder() && !layer.manifest().sheetStyles().isEmpty())
        .findFirst()
        .map(layer -> layer.files().shown(ThemeFolder.SHEET_STYLE))
        .orElse("theme, sheet style");
  }

  /** The CSS files for the page around a sheet, those of the parents first. */
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

  /** What the nearest layer that has any has. */
  static <T> List<T> nearest(List<Layer> layers, Function<ThemeManifest, List<T>> part) {
    return layers.stream()
        .map(layer -> part.apply(layer.manifest()))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
