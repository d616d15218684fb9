package dev.cribsheet.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.content.Content;
import dev.cribsheet.content.ContentKinds;
import dev.cribsheet.content.ContentLayout;
import dev.cribsheet.content.ContentLoader;
import dev.cribsheet.content.format.ContentKind;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceTree;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
