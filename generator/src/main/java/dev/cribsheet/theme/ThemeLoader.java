package dev.cribsheet.theme;

import dev.cribsheet.content.model.SiteConfig;
import dev.cribsheet.content.model.ThemeChoice;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.SourceText;
import dev.cribsheet.yaml.FieldValues;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlNode;
import dev.cribsheet.yaml.YamlParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Loads a theme from the class path, with the themes that it extends and its UI strings. */
public final class ThemeLoader {
  static final String DEFAULT = "default";
  static final String MANIFEST = "theme.yaml";

  private final Diagnostics diagnostics;

  private ThemeLoader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Loads the theme that a site chose. If there is a problem, reports it and returns empty.
   *
   * @param folder the site's theme folder
   */
  public static Optional<Theme> load(
      SiteConfig site, Optional<ThemeFolder> folder, Diagnostics diagnostics) {
    ThemeChoice choice = site.theme();
    ThemeLoader loader = new ThemeLoader(diagnostics);
    List<Theme.Layer> layers = loader.layers(choice.name());
    if (layers.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> options = new ThemeSettings(layers, diagnostics).resolve(choice);
    folder
        .map(found -> new FolderLayerLoader(found, site.assets(), diagnostics).layer(layers))
        .ifPresent(layer -> layers.add(0, layer));
    return new UiStringsLoader(layers, diagnostics)
        .load(site.language())
        .map(strings -> new Theme(layers, strings, options));
  }

  private List<Theme.Layer> layers(Located<String> name) {
    List<Theme.Layer> layers = new ArrayList<>();
    List<String> chain = new ArrayList<>();
    Optional<Located<String>> wanted = Optional.of(name);
    while (wanted.isPresent()) {
      Located<String> next = wanted.get();
      chain.add(next.value());
      if (chain.indexOf(next.value()) < chain.size() - 1) {
        report(
            next.source(),
            "the theme extends itself: " + String.join(" → ", chain),
            "delete 'extends' from one of them");
        return List.of();
      }
      Optional<Theme.Layer> layer = layer(next, chain);
      if (layer.isEmpty()) {
        return List.of();
      }
      layers.add(layer.get());
      wanted = layer.get().manifest().parent().map(parent -> new Located<>(parent, next.source()));
    }
    return layers;
  }

  private Optional<Theme.Layer> layer(Located<String> name, List<String> chain) {
    ThemeFiles files = new ClassPathFiles(name.value());
    Optional<byte[]> manifest = files.read(MANIFEST);
    if (manifest.isEmpty()) {
      report(
          name.source(),
          "unknown theme '"
              + name.value()
              + "'"
              + (chain.size() > 1 ? ", extended by: " + String.join(" → ", chain) : ""),
          DidYouMean.hint(
              name.value(),
              List.of(DEFAULT),
              "write 'theme: default', or add the theme's jar to the plugin's dependencies"));
      return Optional.empty();
    }
    String path = "theme " + name.value() + "/" + MANIFEST;
    SourceText text =
        new SourceText(path, path, new String(manifest.get(), StandardCharsets.UTF_8));
    return YamlParser.parse(text, diagnostics)
        .flatMap(this::fields)
        .map(values -> new Theme.Layer(ManifestFields.manifest(values), files));
  }

  private Optional<FieldValues> fields(YamlNode root) {
    if (root instanceof YamlMap map) {
      return ManifestFields.TABLE.read(map, diagnostics);
    }
    diagnostics.add(
        DiagnosticCode.THEME_FILE,
        root.source(),
        "expected the fields of a theme, found " + root.described(),
        "write it like this: " + ManifestFields.TABLE.requiredExample());
    return Optional.empty();
  }

  private void report(SourceRef source, String message, String hint) {
    diagnostics.add(DiagnosticCode.THEME_MISSING, source, message, hint);
  }
}
