package dev.cribsheet.theme;

import dev.cribsheet.theme.ThemeManifest.Font;
import dev.cribsheet.theme.ThemeManifest.Script;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
    return layers.stream().flatMap(layer -> layer.files().read(path).stream()).findFirst();
  }

  /** A text file of the theme, or else of one that it extends. */
  public Optional<String> text(String path) {
    return bytes(path).map(Theme::decoded);
  }

  /** A text file as the theme behind this one has it, for templates that extend their own name. */
  public Optional<String> parentText(String path) {
    return layers.stream()
        .skip(1)
        .flatMap(layer -> layer.files().read(path).stream())
        .findFirst()
        .map(Theme::decoded);
  }

  /** CSS files: those of the parents first. */
  public List<String> styles() {
    return fromTheRoot().flatMap(manifest -> manifest.styles().stream()).distinct().toList();
  }

  /** CSS files of the page for unknown addresses: those of the parents first. */
  public List<String> inlineStyles() {
    return fromTheRoot()
        .flatMap(
            manifest ->
                (manifest.inlineStyles().isEmpty() ? manifest.styles() : manifest.inlineStyles())
                    .stream())
        .distinct()
        .toList();
  }

  /** Scripts: those of the parents first. */
  public List<Script> scripts() {
    return fromTheRoot().flatMap(manifest -> manifest.scripts().stream()).distinct().toList();
  }

  /** Fonts of the nearest theme that names any. */
  public List<Font> fonts() {
    return layers.stream()
        .map(layer -> layer.manifest().fonts())
        .filter(fonts -> !fonts.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The CSS files of sheets, from the nearest theme that names any. */
  public List<String> sheetStyles() {
    return layers.stream()
        .map(layer -> layer.manifest().sheetStyles())
        .filter(styles -> !styles.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** CSS files of what surrounds a sheet on its page: those of the parents first. */
  public List<String> sheetPageStyles() {
    return fromTheRoot()
        .flatMap(manifest -> manifest.sheetPageStyles().stream())
        .distinct()
        .toList();
  }

  private Stream<ThemeManifest> fromTheRoot() {
    return Stream.iterate(layers.size() - 1, i -> i >= 0, i -> i - 1)
        .map(i -> layers.get(i).manifest());
  }

  private static String decoded(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
