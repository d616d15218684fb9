package dev.cribsheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.content.model.Question;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cached Markdown gives exactly the same content as parsing the file. */
class RememberedMarkdownTest {
  private static final CacheKey VERSION = CacheKey.of().add("a version").key();

  /** Everything that a question can have, and something that only causes a warning. */
  private static final String EVERYTHING =
      """
      ---
      title: A title
      difficulty: hard
      topics: [storage, caches]
      steps: [deep-dive]
      team: Team A
      date: 2026-01-31
      source: A book
      draft: true
      aliases: [an-older-title]
      ---

      A [link](q2.md#part) and [another](../pages/a.md) in one line, and <u>raw</u> text.[^1]

      ## Part

      ![An image](../assets/a.png)

      #### Inner {#inner}

      ```mermaid
      flowchart LR
      a --> b
      ```

      ```estimate
      users = 10 million
      ```

      | a | b |
      |---|---|
      | 1 | 2 |

      [^1]: A note.
      """;

  @TempDir Path temp;

  @BeforeEach
  void write() {
    question("q1.md", EVERYTHING);
    question("q2.md", "---\ntitle: B\ndifficulty: easy\ntopics: []\n---\n");
  }

  @Test
  void aQuestionIsKeptWithItsPlacesAndItsMistakes() {
    Diagnostics read = new Diagnostics();
    List<Question> questions = load(BuildCache.none(), read);
    assertThat(questions).hasSize(2);
    assertThat(read.sorted()).extracting(Diagnostic::source).isNotEmpty();
    for (int i = 0; i < 2; i++) {
      Diagnostics kept = new Diagnostics();
      try (BuildCache cache = cache()) {
        assertThat(load(cache, kept)).isEqualTo(questions);
      }
      assertThat(kept.sorted()).isEqualTo(read.sorted());
    }
  }

  private List<Question> load(BuildCache cache, Diagnostics diagnostics) {
    SourceTree tree =
        SourceTree.walk(
            temp.resolve("content"), temp, ContentLayout.KNOWN, Set.of(), new Diagnostics());
    return ContentLoader.load(tree, cache, diagnostics).questions();
  }

  private BuildCache cache() {
    return BuildCache.open(temp.resolve("cache"), VERSION, new Diagnostics());
  }

  private void question(String name, String text) {
    Path file = temp.resolve("content/questions/" + name);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(temp.resolve("content/site.yaml"), "title: Kept\n");
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
