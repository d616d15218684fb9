package dev.cribsheet.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.content.Term;
import dev.cribsheet.diagnostic.Diagnostics;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexMemoryTest {
  private static final CacheKey VERSION = CacheKey.of().add("version").key();

  @TempDir Path folder;

  /** Texts by the paths of their files; the text stands for the hash, too. */
  private final Map<String, String> files = new TreeMap<>();

  private final List<String> counted = new ArrayList<>();

  @Test
  void onlyWhatChangedIsCountedAgain() {
    files.put("a.md", "apples and pears");
    files.put("b.md", "Apples, apples");
    List<TermGroup> first = run("en", "");
    assertThat(run("en", "")).isEqualTo(first);
    files.put("b.md", "apples and plums");
    run("en", "");
    assertThat(counted).containsExactly("a.md", "b.md", "b.md");
  }

  @Test
  void theTermsAreThoseThatAreFoundAnew() {
    files.put("a.md", "zebras, apples and pears");
    files.put("b.md", "Äpfel apples APPLES 東京都 x_1");
    run("en", "");
    files.remove("a.md");
    files.put("c.md", "pears and some new words, new and more new");
    List<TermGroup> remembered = run("en", "");
    counted.clear();
    folder = folder.resolve("other");
    assertThat(remembered).isEqualTo(run("en", ""));
    assertThat(counted).containsExactly("b.md", "c.md");
  }

  @Test
  void anotherLanguageAndOtherWordsBesidesAreCountedAnew() {
    files.put("a.md", "apples");
    run("en", "");
    run("de", "");
    run("de", "topic");
    assertThat(counted).containsExactly("a.md", "a.md", "a.md");
  }

  @Test
  void aFileWithoutAHashIsNotRemembered() {
    files.put("a.md", "apples");
    for (int i = 0; i < 2; i++) {
      try (BuildCache cache = BuildCache.open(folder, VERSION, new Diagnostics())) {
        terms(new IndexMemory(cache, path -> Optional.empty(), "en", List.of()), "en", "");
      }
    }
    assertThat(counted).containsExactly("a.md", "a.md");
  }

  /** Builds once and says which terms stand where. */
  private List<TermGroup> run(String language, String besides) {
    try (BuildCache cache = BuildCache.open(folder, VERSION, new Diagnostics())) {
      List<Term> terms = List.of();
      IndexMemory memory =
          new IndexMemory(
              cache,
              path -> Optional.of(CacheKey.of().add(path).add(files.get(path)).key()),
              language,
              terms);
      return terms(memory, language, besides);
    }
  }

  private List<TermGroup> terms(IndexMemory memory, String language, String besides) {
    List<SearchDocument> documents =
        files.entrySet().stream()
            .map(
                file ->
                    new SearchDocument(
                        SearchKind.QUESTION,
                        file.getKey(),
                        "The title",
                        "",
                        List.of(),
                        file.getValue(),
                        Optional.of(new Origin(file.getKey(), besides))))
            .toList();
    Lexicon lexicon = new Lexicon(Stems.of(language), memory.words());
    Synonyms synonyms = new Synonyms(List.of(), lexicon);
    return memory.groups(
        documents,
        lexicon,
        document -> {
          synchronized (counted) {
            counted.add(document.address());
            counted.sort(null);
          }
          return WordCounts.of(document, lexicon, synonyms);
        });
  }
}
