package dev.cribsheet.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.content.Content;
import dev.cribsheet.content.ContentKinds;
import dev.cribsheet.content.ContentLayout;
import dev.cribsheet.content.ContentLoader;
import dev.cribsheet.content.format.ContentKind;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.pack.PublicName.Remedy;
import dev.cribsheet.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublicNamesTest {
  @Test
  void theEntriesOfEveryKindHaveNames() {
    Content all = content(Path.of("../content"));
    for (ContentKind<?> kind : ContentKinds.ALL) {
      assertThat(all.of(kind)).as(kind.name()).isNotEmpty();
      if (kind != ContentKinds.SITE) {
        assertThat(PublicNames.of(without(kind, all)))
            .as(kind.name())
            .hasSizeLessThan(PublicNames.of(all).size());
      }
    }
  }

  /** Bases, links and readers’ ticks use the names of 0.1.0. */
  @Test
  void ourPackKeepsTheNamesOfItsFirstVersion() throws IOException {
    List<PublicName> first =
        Files.readAllLines(Path.of("src/test/resources/names-0.1.0.txt")).stream()
            .flatMap(PublicNamesTest::names)
            .toList();
    assertThat(first).hasSize(269);
    Diagnostics gone = new Diagnostics();
    new VanishedNames(gone).report(first, PublicNames.of(content(Path.of("../content"))));
    assertThat(gone.sorted()).extracting(Diagnostic::message).isEmpty();
  }

  /**
   * Returns the entries of a kind, as in {@code step=id/alias; heading=id id}, with their parts.
   */
  private static Stream<PublicName> names(String line) {
    String[] kinds = line.split("; ");
    return names(kinds[0], Stream.of(kinds).skip(1).flatMap(one -> names(one, List.of())).toList());
  }

  private static Stream<PublicName> names(String kind, List<PublicName> parts) {
    String name = kind.substring(0, kind.indexOf('='));
    return Stream.of(kind.substring(name.length() + 1).split(" "))
        .map(ids -> List.of(ids.split("/")))
        .map(
            ids ->
                new PublicName(
                    name,
                    ids.get(0),
                    ids.subList(1, ids.size()),
                    Remedy.ALIAS,
                    SourceRef.file("names-0.1.0.txt"),
                    parts));
  }

  private static Content content(Path folder) {
    Diagnostics found = new Diagnostics();
    SourceTree tree = SourceTree.walk(folder, folder, ContentLayout.KNOWN, Set.of(), found);
    return ContentLoader.load(tree, BuildCache.none(), found);
  }

  private static Content without(ContentKind<?> kind, Content content) {
    Map<String, List<?>> entries = new HashMap<>(content.entries());
    entries.remove(kind.name());
    return new Content(entries, content.assets(), content.paths(), content.root());
  }
}
