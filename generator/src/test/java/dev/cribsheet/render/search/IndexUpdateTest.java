package dev.cribsheet.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.cache.CacheKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IndexUpdateTest {
  private static final int DOCUMENTS = 260;
  private static final int EDITS = 150;

  /** Rare and common ones, forms of one stem, two stems of one form, scripts without spaces. */
  private static final List<String> WORDS =
      List.of(
          "cache",
          "caches",
          "cached",
          "caching",
          "every",
          "page",
          "résumé",
          "resume",
          "resumes",
          "東京都",
          "queue",
          "queues",
          "x_1",
          "42",
          "running",
          "runs",
          "ran",
          "generic",
          "general",
          "organization",
          "organ",
          "universe",
          "university");

  private final List<SearchDocument> documents = new ArrayList<>();

  @Test
  void anUpdatedIndexIsTheOneThatWouldBeMadeAnew() {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < DOCUMENTS; i++) {
      documents.add(document("Title " + i, text(random)));
    }
    KeptIndex index = made();
    int updates = 0;
    for (int edit = 0; edit < EDITS; edit++) {
      for (int left = 1 + random.nextInt(3); left > 0; left--) {
        int number = random.nextInt(DOCUMENTS);
        String title = random.nextInt(4) == 0 ? text(random) : documents.get(number).title();
        documents.set(number, document(title, text(random)));
      }
      Optional<KeptIndex> updated = updated(KeptIndexBytes.read(KeptIndexBytes.of(index)));
      KeptIndex anew = made();
      updates += updated.isPresent() ? 1 : 0;
      index = updated.orElse(anew);
      assertThat(index.groups()).as("seed %d, edit %d", seed, edit).isEqualTo(anew.groups());
    }
    assertThat(updates).as("seed %d", seed).isGreaterThan(EDITS / 2);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("every page has these");
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(' ');
      if (random.nextInt(3) == 0) {
        text.append("rare").append(Integer.toString(random.nextInt(500), 36));
      } else {
        text.append(WORDS.get(random.nextInt(WORDS.size())));
      }
    }
    return random.nextInt(30) == 0 ? "other words" : text.toString();
  }

  private static SearchDocument document(String title, String body) {
    return new SearchDocument(SearchKind.QUESTION, "a.html", title, "", List.of(), body);
  }

  private KeptIndex made() {
    Lexicon lexicon = new Lexicon(Stems.of("en"));
    Synonyms none = new Synonyms(List.of(), lexicon);
    List<WordCounts> counts =
        documents.stream().map(document -> WordCounts.of(document, lexicon, none)).toList();
    return KeptIndex.of(keys(), counts, lexicon.all());
  }

  private Optional<KeptIndex> updated(KeptIndex last) {
    Lexicon lexicon = new Lexicon(Stems.of("en"), last.words());
    Synonyms none = new Synonyms(List.of(), lexicon);
    return IndexUpdate.of(
        last, keys(), lexicon, i -> WordCounts.of(documents.get(i), lexicon, none));
  }

  private List<Optional<CacheKey>> keys() {
    return documents.stream()
        .map(document -> CacheKey.of().add(document.title()).add(document.body()).key())
        .map(Optional::of)
        .toList();
  }
}
