package dev.cribsheet.content;

import dev.cribsheet.content.format.ContentKind;
import dev.cribsheet.content.format.OpenFile;
import dev.cribsheet.content.format.Reading;
import dev.cribsheet.content.model.Audience;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.parallel.Workers;
import dev.cribsheet.source.ParsedFiles;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceTree;
import java.util.List;
import java.util.Optional;

/** Reads the entries of a folder that needs no composition. */
record FolderEntries(
    SourceTree tree, ParsedFiles memory, Audience audience, Diagnostics diagnostics) {
  /**
   * Reads the entries of a kind on all cores, because parsing Markdown is expensive. Empty if a
   * file has content that is not for the audience.
   */
  <T> Optional<List<T>> all(ContentKind<T> kind, Reading reading) {
    List<Optional<List<T>>> files =
        Workers.map(
            kind.place().files(tree),
            file ->
                memory
                    .read(
                        file,
                        ParsedFiles.Stage.ENTRIES,
                        reading.given(),
                        diagnostics,
                        ofFile -> List.of(entries(kind, file, reading, ofFile)))
                    .get(0));
    return files.contains(Optional.<List<T>>empty())
        ? Optional.empty()
        : Optional.of(
            files.stream()
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .sorted(kind.order())
                .toList());
  }

  private <T> Optional<List<T>> entries(
      ContentKind<T> kind, SourceFile file, Reading reading, Diagnostics found) {
    Optional<OpenFile<T>> opened = kind.open(file, reading, found);
    return audience == Audience.PUBLIC && opened.filter(OpenFile::isPartlyInternal).isPresent()
        ? Optional.empty()
        : Optional.of(opened.map(all -> all.bound(found)).orElse(List.of()));
  }
}
