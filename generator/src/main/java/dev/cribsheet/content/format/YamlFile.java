package dev.cribsheet.content.format;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceText;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.YamlList;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlNode;
import dev.cribsheet.yaml.YamlParser;
import dev.cribsheet.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/** Reads a YAML file of one kind: a map or a list of maps. */
final class YamlFile {
  private static final long MAX_BYTES = 1L << 20;

  private YamlFile() {}

  /** Returns the entry of a file that is a single map. */
  static Optional<YamlMap> entry(SourceFile file, FieldTable table, Diagnostics diagnostics) {
    return root(file, table, diagnostics).flatMap(node -> map(node, table, diagnostics));
  }

  /** Returns the entries of a file: a list of maps or a single map, possibly under this key. */
  static List<YamlMap> entries(
      SourceFile file, String key, FieldTable table, Diagnostics diagnostics) {
    return root(file, table, diagnostics).stream()
        .flatMap(node -> items(node, key).stream())
        .flatMap(node -> map(node, table, diagnostics).stream())
        .toList();
  }

  private static List<YamlNode> items(YamlNode root, String key) {
    if (root instanceof YamlMap map && map.entries().size() == 1) {
      Optional<YamlMap.Entry> entry = map.entry(key);
      if (entry.isPresent()) {
        return items(entry.get().value(), key);
      }
    }
    return root instanceof YamlList list ? list.items() : List.of(root);
  }

  private static Optional<YamlNode> root(
      SourceFile file, FieldTable table, Diagnostics diagnostics) {
    Optional<SourceText> text = file.readText(MAX_BYTES, diagnostics);
    if (text.isPresent() && text.get().text().isBlank()) {
      diagnostics.add(
          DiagnosticCode.FILE_EMPTY,
          text.get().ref(0, 1),
          "the file is empty",
          "write at least: " + table.requiredExample());
      return Optional.empty();
    }
    return text.flatMap(found -> YamlParser.parse(found, diagnostics));
  }

  static Optional<YamlMap> map(YamlNode node, FieldTable table, Diagnostics diagnostics) {
    if (node instanceof YamlMap map) {
      return Optional.of(map);
    }
    diagnostics.add(
        DiagnosticCode.WRONG_TYPE,
        node.source(),
        "expected the fields of " + table.kind() + ", found " + node.described(),
        node instanceof YamlScalar scalar && scalar.text().matches("(?s)[\\w-]+:\\S.*")
            ? "put an ordinary space after the ':'"
            : "write it like this: " + table.requiredExample());
    return Optional.empty();
  }
}
