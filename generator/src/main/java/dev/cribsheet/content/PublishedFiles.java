package dev.cribsheet.content;

import dev.cribsheet.content.media.AssetLoader;
import dev.cribsheet.content.model.Asset;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.ParsedFiles;
import dev.cribsheet.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the assets to publish. */
record PublishedFiles(ParsedFiles memory, Diagnostics diagnostics) {
  List<Asset> assets(List<SourceFile> files) {
    return files.stream()
        .flatMap(
            file ->
                memory
                    .read(file, diagnostics, found -> List.of(new AssetLoader(found).asset(file)))
                    .stream())
        .toList();
  }

  /**
   * Returns the linked files next to Markdown files, except those of active types that are not
   * allowed.
   */
  Stream<Asset> besideTexts(Content texts, Function<String, Optional<SourceFile>> files) {
    if (texts.paths().stream().noneMatch(ContentLayout::isBesideText)) {
      return Stream.empty(); // so that a server does not follow every link after every edit
    }
    LinkedFiles linked = texts.linkedFiles();
    List<SourceFile> found =
        Stream.concat(ContentLinks.of(texts), texts.faulty().links().stream())
            .flatMap(link -> linked.find(link).stream())
            .map(LinkedFiles.Found::path)
            .filter(ContentLayout::isBesideText)
            .distinct()
            .sorted()
            .flatMap(path -> files.apply(path).stream())
            .toList();
    Set<String> allowed = texts.site().assets().allowed();
    return assets(found).stream()
        .filter(asset -> asset.active().filter(type -> !allowed.contains(type)).isEmpty());
  }
}
