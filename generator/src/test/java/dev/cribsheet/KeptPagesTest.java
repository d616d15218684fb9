package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.ContentKeys;
import dev.cribsheet.source.FileMemory;
import dev.cribsheet.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page made of questions is made again when something that it shows changed, and only then. */
class KeptPagesTest {
  private static final CacheKey STANDING = CacheKey.of().add("the old site").key();

  @TempDir Path temp;

  private BuildCache cache;

  @BeforeEach
  void write() throws IOException {
    cache = BuildCache.open(temp.resolve("cache"), STANDING, new Diagnostics());
    file("site.yaml", "title: Kept\ntheme: plain\n");
    for (int i = 1; i <= 6; i++) {
      question(i, "Title " + i, "Text.");
    }
    question(6, "Title 6", "See [it](q2.md#part).");
    made(STANDING, Set.of(1, 2, 3, 4, 5, 6));
  }

  @Test
  void nothingChanged() {
    made(STANDING, Set.of());
  }

  @Test
  void aBodyIsShownOnItsOwnPage() throws IOException {
    question(3, "Title 3", "Other text.");
    made(STANDING, Set.of(3));
  }

  @Test
  void aTitleIsShownBesideItsPage() throws IOException {
    question(3, "Another", "Text.");
    made(STANDING, Set.of(2, 3, 4));
  }

  @Test
  void aQuestionComesBetweenTwo() throws IOException {
    file("questions/q3a.md", text("Title 3a", "Text."));
    assertThat(made(STANDING)).contains("questions/q3.html", "questions/q4.html");
    assertThat(made(STANDING)).isEmpty();
  }

  @Test
  void theRestIsShownEverywhere() throws IOException {
    file("site.yaml", "title: Other\ntheme: plain\n");
    made(STANDING, Set.of(1, 2, 3, 4, 5, 6));
  }

  @Test
  void aSiteThatSomebodyTouchedIsNotReliedOn() {
    made(CacheKey.of().add("touched").key(), Set.of(1, 2, 3, 4, 5, 6));
  }

  @Test
  void aListIsMadeAgainWhereItShowsSomethingElse() throws IOException {
    file("site.yaml", "title: Kept\n");
    for (int i = 1; i <= 120; i++) {
      question(100 + i, "Title " + i, "Text.");
    }
    assertThat(made(STANDING)).contains("questions.html", "questions/page-3.html", "search.html");
    question(220, "Title 120", "Other text.");
    assertThat(made(STANDING)).containsExactly("questions/page-3.html", "questions/q220.html");
    question(220, "Another title", "Other text.");
    assertThat(made(STANDING))
        .containsExactly(
            "questions.html",
            "questions/page-2.html",
            "questions/page-3.html",
            "questions/q219.html",
            "questions/q220.html",
            "questions/q3.html", // which comes next
            "search.html");
    file("site.yaml", "title: Other\n");
    assertThat(made(STANDING)).hasSize(120 + 6 + 3 + 1);
  }

  private void made(CacheKey standing, Set<Integer> numbers) {
    Set<String> expected = new TreeSet<>();
    numbers.forEach(number -> expected.add("questions/q" + number + ".html"));
    if (!numbers.isEmpty()) {
      expected.add("questions.html"); // the bank has one page
    }
    assertThat(made(standing)).isEqualTo(expected);
  }

  /** The pages of questions, and their lists, that are made anew. */
  private Set<String> made(CacheKey standing) {
    BuildRequest request = Builds.request(temp.resolve("content"), temp, Optional.empty());
    Diagnostics diagnostics = new Diagnostics();
    Planner planner = new Planner(request, cache, FileMemory.NONE);
    SourceTree tree = planner.tree(diagnostics);
    PlannedSite site = planner.plan(tree, diagnostics).orElseThrow();
    KeptPages pages =
        KeptPages.of(
            request,
            cache,
            ContentKeys.of(tree.hashed(request.contentDirectory(), cache)),
            site.themes(),
            standing);
    Set<String> made = new TreeSet<>();
    site.plan().outputs().stream()
        .filter(output -> !pages.has(output) && output.inputs().isPresent())
        .forEach(output -> made.add(output.path().path()));
    pages.keep(STANDING);
    cache.close();
    cache = BuildCache.open(temp.resolve("cache"), STANDING, new Diagnostics());
    return made;
  }

  private void question(int number, String title, String text) throws IOException {
    file("questions/q" + number + ".md", text(title, text));
  }

  private static String text(String title, String text) {
    return "---\ntitle: " + title + "\ndifficulty: easy\ntopics: [x]\n---\n\n## Part\n\n" + text;
  }

  private void file(String path, String text) throws IOException {
    Path file = temp.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
