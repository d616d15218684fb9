package dev.cribsheet.content.layer;

import dev.cribsheet.source.SourceFile;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.YamlList;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlNode;
import dev.cribsheet.yaml.YamlScalar;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

/** Converts entries to text that does not depend on how their YAML is formatted. */
final class ItemText {
  /** Fields that are left out, because they are not part of the content. */
  private static final Set<String> NAMES = Set.of("id", "aliases", "replaces");

  private ItemText() {}

  /** Returns the fields of an entry, without the lists whose items have ids. */
  static String fields(FieldTable table, YamlMap map) {
    Set<String> lists =
        map.entries().stream()
            .map(entry -> entry.key().text())
            .filter(name -> MapMerge.entries(table, name).isPresent())
            .collect(Collectors.toSet());
    return of(map.without(lists));
  }

  /** Returns all fields of an entry, and the Markdown of its file. */
  static String whole(OpenEntry<?> entry) {
    return of(entry.map()) + body(entry.file());
  }

  /** Returns the Markdown of a file; empty if it has none. */
  static String body(SourceFile file) {
    return EntryTexts.body(file).findFirst().map(text -> "\n" + text.strip() + "\n").orElse("");
  }

  /** Returns a value as text, with the keys of maps in alphabetical order. */
  static String of(YamlNode node) {
    StringBuilder out = new StringBuilder();
    append(node, "", out);
    return out.toString();
  }

  private static void append(YamlNode node, String indent, StringBuilder out) {
    if (node instanceof YamlMap map) {
      map.without(NAMES).entries().stream()
          .sorted(Comparator.comparing(entry -> entry.key().text()))
          .forEach(entry -> value(entry.key().text() + ":", entry.value(), indent, out));
    } else if (node instanceof YamlList list) {
      list.items().forEach(item -> value("-", item, indent, out));
    } else if (node instanceof YamlScalar scalar) {
      value("", scalar, indent, out);
    }
  }

  private static void value(String name, YamlNode node, String indent, StringBuilder out) {
    out.append(indent).append(name);
    String deeper = indent + "  ";
    if (node instanceof YamlScalar scalar) {
      String text = scalar.isNull() ? "~" : scalar.text().strip();
      out.append(name.isEmpty() ? "" : " ").append(text.replace("\n", "\n" + deeper)).append('\n');
    } else {
      out.append('\n');
      append(node, deeper, out);
    }
  }
}
