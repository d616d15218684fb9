package dev.cribsheet.theme;

import dev.cribsheet.content.media.AssetLoader;
import dev.cribsheet.content.model.Asset;
import dev.cribsheet.content.model.SiteConfig.AssetSettings;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads a site's theme folder as the top layer of its theme, with the same checks as content. */
final class FolderLayerLoader {
  static final String NAME = "theme folder";

  private static final long MAX_BYTES = 1L << 20;

  private final ThemeFolder folder;
  private final AssetSettings settings;
  private final Diagnostics diagnostics;
  private final Map<String, byte[]> texts = new TreeMap<>();
  private final Map<String, byte[]> assets = new TreeMap<>();

  FolderLayerLoader(ThemeFolder folder, AssetSettings settings, Diagnostics diagnostics) {
    this.folder = folder;
    this.settings = settings;
    this.diagnostics = diagnostics;
  }

  /** Returns the theme folder as a layer to put on top of these. */
  Theme.Layer layer(List<Theme.Layer> below) {
    Map<String, String> addresses = assets();
    read(ThemeFolder.STYLE)
        .flatMap(text -> StyleGate.ofPages(text, addresses, diagnostics))
        .ifPresent(css -> put(ThemeFolder.STYLE, "@layer theme {" + css + "}"));
    read(ThemeFolder.SHEET_STYLE)
        .flatMap(text -> StyleGate.ofSheets(text, diagnostics))
        .ifPresent(css -> put(ThemeFolder.SHEET_STYLE, css));
    below(ThemeFolder.TEMPLATES, ".peb");
    below(ThemeFolder.STRINGS, ".yaml");
    return new Theme.Layer(
        manifest(below), new FolderFiles(folder.tree().shownRoot(), texts, assets));
  }

  private Optional<SourceText> read(String path) {
    return folder.tree().find(path).flatMap(file -> file.readText(MAX_BYTES, diagnostics));
  }

  private void put(String path, String text) {
    texts.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private void below(String place, String ending) {
    for (SourceFile file : folder.tree().below(place, "")) {
      if (file.path().endsWith(ending)) {
        read(file.path()).ifPresent(text -> put(file.path(), text.text()));
      } else {
        diagnostics.add(
            DiagnosticCode.UNKNOWN_NAME,
            file.whole(),
            "a file in '" + place + "' must have a name that ends in " + ending,
            "rename it, or move it to '" + ThemeFolder.ASSETS + "'");
      }
    }
  }

  /** Reads the assets. Returns their URLs by path, relative to the style sheet for pages. */
  private Map<String, String> assets() {
    Map<String, String> addresses = new TreeMap<>();
    AssetLoader loader = new AssetLoader(diagnostics);
    List<Asset> found = new ArrayList<>();
    for (SourceFile file : folder.tree().below(ThemeFolder.ASSETS, "")) {
      Asset asset = loader.asset(file);
      found.add(asset);
      asset
          .active()
          .filter(type -> !settings.allowed().contains(type))
          .ifPresent(type -> AssetLoader.reportActive(asset, type, diagnostics));
      byte[] bytes = AssetLoader.published(asset, diagnostics);
      assets.put(file.path().substring(ThemeFolder.ASSETS.length()), bytes);
      addresses.put(file.path(), HashedName.of(file.path(), bytes));
    }
    AssetLoader.checkBudget(found, settings.megabytes(), diagnostics);
    return addresses;
  }

  private ThemeManifest manifest(List<Theme.Layer> below) {
    List<String> sheetStyles =
        texts.containsKey(ThemeFolder.SHEET_STYLE)
            ? Stream.concat(
                    Theme.nearest(below, ThemeManifest::sheetStyles).stream(),
                    Stream.of(ThemeFolder.SHEET_STYLE))
                .toList()
            : List.of();
    return new ThemeManifest(
        NAME,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        sheetStyles,
        List.of(),
        List.of(),
        List.of());
  }
}
