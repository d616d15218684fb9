package dev.cribsheet.theme;

import dev.cribsheet.theme.ThemeManifest.Font;
import dev.cribsheet.theme.ThemeManifest.Script;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A theme with those it extends behind it.
 *
 * @param layers the theme itself first, then its parent, and so on
 * @param options what each option is set to, by its name
 */
public record Theme(List<Layer> layers, UiStrings strings, Map<String, String> options) {
  /** One theme of the chain. */
  record Layer(ThemeManifest manifest, ThemeFiles files) {}

  public Theme {
    layers = List.copyOf(layers);
    options = Map.copyOf(options);
  }

  /** Its name. */
  public String name() {
    return layers.get(0).manifest().name();
  }

  /** The names of the theme and of those that it extends. */
  public List<String> names() {
    return layers.stream().map(layer -> layer.manifest().name()).toList();
  }

  /** A file of the theme, or else of one that it extends. */
  public Optional<byte[]> bytes(String path) {
    return bytes(path, 0);
  }

  /** A text file of the theme, or else of one that it extends. */
  public Optional<String> text(String path) {
    return bytes(path, 0).map(Theme::decoded);
  }

  /** A text file as the theme behind this one has it, for templates that extend their own name. */
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

  /** CSS files: those of the parents first. */
  public List<String> styles() {
    return ofAll(ThemeManifest::styles);
  }

  /** CSS files of the page for unknown addresses: those of the parents first. */
  public List<String> inlineStyles() {
    return ofAll(theme -> theme.inlineStyles().isEmpty() ? theme.styles() : theme.inlineStyles());
  }

  /** Scripts: those of the parents first. */
  public List<Script> scripts() {
    return ofAll(ThemeManifest::scripts);
  }

  /** Fonts of the nearest theme that names any. */
  public List<Font> fonts() {
    return ofNearest(ThemeManifest::fonts);
  }

  /** The CSS files of sheets, from the nearest theme that names any. */
  public List<String> sheetStyles() {
    return ofNearest(ThemeManifest::sheetStyles);
  }

  /** CSS files of what surrounds a sheet on its page: those of the parents first. */
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
