package dev.cribsheet.theme;

import dev.cribsheet.theme.ThemeManifest.Font;
import dev.cribsheet.theme.ThemeManifest.Script;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A theme and the themes that it extends, nearest first, and the values of its options. */
public record Theme(List<Layer> layers, UiStrings strings, Map<String, String> options) {
  record Layer(ThemeManifest manifest, ThemeFiles files) {}

  public Theme {
    layers = List.copyOf(layers);
    options = Map.copyOf(options);
  }

  public String name() {
    return layers.get(0).manifest().name();
  }

  /** The names of the theme and of the themes that it extends. */
  public List<String> names() {
    return layers.stream().map(layer -> layer.manifest().name()).toList();
  }

  /** Whether this is the default theme, changed by no other. */
  public boolean isDefault() {
    return names().equals(List.of(ThemeLoader.DEFAULT));
  }

  /** A file of the nearest theme that has it. */
  public Optional<byte[]> bytes(String path) {
    return bytes(path, 0);
  }

  /** A text file of the nearest theme that has it. */
  public Optional<String> text(String path) {
    return bytes(path, 0).map(Theme::decoded);
  }

  /** A text file of the parent themes, for templates that extend a template of the same name. */
  public Optional<String> parentText(String path) {
    return bytes(path, 1).map(Theme::decoded);
  }

  private Optional<byte[]> bytes(String path, int firstLayer) {
    return layers.stream()
        .skip(firstLayer)
        .flatMap(layer -> layer.files().read(path).stream())
        .findFirst();
  }

  static String decoded(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  /** The CSS files, those of the parents first. */
  public List<String> styles() {
    return ofAll(ThemeManifest::styles);
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
    return layers.stream()
        .map(layer -> part.apply(layer.manifest()))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
