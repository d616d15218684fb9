package dev.cribsheet.content.layer;

import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.OrderedName;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.yaml.EntryName;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Internal content that a public edition leaves out.
 *
 * @param node the content as written; an empty map for an asset
 * @param file the file that is left out with it
 */
public record Withheld(EntryName name, YamlNode node, SourceRef place, Optional<SourceFile> file) {
  /** Returns the withheld strings, as written. */
  public Stream<String> texts() {
    return Stream.concat(
        Stream.of(name.id()),
        Stream.concat(EntryTexts.of(node), file.stream().flatMap(EntryTexts::body)));
  }

  /** Returns the withheld names, each of which would reveal the content on its own. */
  public Stream<String> names() {
    String path = file.map(SourceFile::path).orElse("");
    Stream<String> ofFile =
        file.stream().map(found -> OrderedName.of(path).name()).filter(name -> !name.isEmpty());
    return Stream.concat(
        Stream.of(name.id(), path.substring(path.lastIndexOf('/') + 1)),
        Stream.concat(ofFile, EntryTexts.names(node)));
  }

  static Withheld asset(SourceFile file) {
    return new Withheld(
        new EntryName(AssetFold.WORD, file.path()),
        new YamlMap(List.of(), file.whole()),
        file.whole(),
        Optional.of(file));
  }
}
