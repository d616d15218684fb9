package dev.cribsheet.content.layer;

import dev.cribsheet.content.format.AudienceField;
import dev.cribsheet.content.format.FrontMatter;
import dev.cribsheet.content.format.KindLocation;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.yaml.YamlList;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlNode;
import dev.cribsheet.yaml.YamlScalar;
import java.util.Set;
import java.util.stream.Stream;

/** Extracts the text of entries, as written. */
final class EntryTexts {
  private static final Set<String> NAMES =
      Set.of("id", "title", "name", "term", "text", "group", "short", "nav", "aliases", "also");

  private EntryTexts() {}

  /** Returns all values in a node, except audiences. */
  static Stream<String> of(YamlNode node) {
    if (node instanceof YamlMap map) {
      return map.entries().stream()
          .filter(entry -> !entry.key().text().equals(AudienceField.FIELD.name()))
          .flatMap(entry -> of(entry.value()));
    }
    if (node instanceof YamlList list) {
      return list.items().stream().flatMap(EntryTexts::of);
    }
    return node instanceof YamlScalar scalar ? Stream.of(scalar.text()) : Stream.empty();
  }

  /** Returns the values of the fields in a node that name something, such as a title. */
  static Stream<String> names(YamlNode node) {
    if (node instanceof YamlMap map) {
      return map.entries().stream()
          .flatMap(
              entry ->
                  NAMES.contains(entry.key().text()) ? of(entry.value()) : names(entry.value()));
    }
    return node instanceof YamlList list
        ? list.items().stream().flatMap(EntryTexts::names)
        : Stream.empty();
  }

  /** Returns the text below the front matter of a Markdown file; empty for other files. */
  static Stream<String> body(SourceFile file) {
    return file.path().endsWith(KindLocation.MARKDOWN)
        ? file.readText(Long.MAX_VALUE, new Diagnostics()).flatMap(FrontMatter::below).stream()
        : Stream.empty();
  }
}
