package dev.cribsheet.adopt;

import dev.cribsheet.content.ContentKinds;
import dev.cribsheet.content.ContentLoader;
import dev.cribsheet.content.format.ContentKind;
import dev.cribsheet.content.format.FileFormat;
import dev.cribsheet.content.format.FrontMatter;
import dev.cribsheet.content.layer.ComposedLayers;
import dev.cribsheet.content.layer.OpenEntry;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceText;
import dev.cribsheet.source.SourceTree;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The entries of a content folder or of its composed layers, before they are bound to fields.
 *
 * @param kinds the entries in order, by the name of their kind and then by their id
 * @param assets the files without entries, by path
 */
record OpenContent(Map<String, Map<String, OpenEntry<?>>> kinds, Map<String, SourceFile> assets) {
  static OpenContent of(SourceTree tree, Diagnostics diagnostics) {
    ComposedLayers layers = ContentLoader.compose(tree, diagnostics);
    Map<String, Map<String, OpenEntry<?>>> kinds = new HashMap<>();
    for (ContentKind<?> kind : ContentKinds.ALL) {
      Map<String, OpenEntry<?>> entries = new LinkedHashMap<>();
      layers
          .open(kind)
          .forEach(entry -> entries.put(kind.layers().merged() ? "" : entry.id().value(), entry));
      kinds.put(kind.name(), entries);
    }
    Map<String, SourceFile> assets = new TreeMap<>();
    layers.assets().forEach(file -> assets.put(file.path(), file));
    return new OpenContent(kinds, assets);
  }

  Map<String, OpenEntry<?>> of(ContentKind<?> kind) {
    return kinds.get(kind.name());
  }

  List<String> order(ContentKind<?> kind) {
    return List.copyOf(of(kind).keySet());
  }

  /** Returns the Markdown below the front matter; empty for an entry that is only YAML. */
  static String body(ContentKind<?> kind, OpenEntry<?> entry) {
    if (!(kind.form() instanceof FileFormat.Markdown)) {
      return "";
    }
    return FrontMatter.below(text(entry.file())).orElse("");
  }

  /** Returns the text of a file. Reports no errors, because an earlier reading has done so. */
  static SourceText text(SourceFile file) {
    return file.readText(Long.MAX_VALUE, new Diagnostics())
        .orElseGet(() -> new SourceText(file.path(), file.shownPath(), ""));
  }

  static byte[] bytes(SourceFile file) {
    return file.readBytes(Long.MAX_VALUE, new Diagnostics()).orElse(new byte[0]);
  }
}
