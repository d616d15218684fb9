package dev.cribsheet.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
  private static final Corpus CORPUS = new Corpus(120, 1);

  @TempDir Path temp;

  @BeforeEach
  void write() {
    CORPUS.write(temp);
  }

  @Test
  void eachPlantedAnswerIsOnItsPageAloneInBothSites() throws IOException {
    for (int i = 0; i < Planted.ALL.size(); i++) {
      int page = Planted.page(i, CORPUS.pages());
      String text = Planted.ALL.get(i).text();
      assertThat(with(text, "content/questions/")).as(text).containsExactly(page);
      assertThat(with(text, "hugo/content/q/")).as(text).containsExactly(page);
    }
  }

  @Test
  void thereAreFiftyQueriesAndEachAsksForAPageThatExists() throws IOException {
    List<SearchQuery> queries = SearchQuery.of(CORPUS, temp.resolve("content"));
    assertThat(queries).hasSize(50).doesNotHaveDuplicates();
    for (SearchQuery query : queries) {
      assertThat(temp.resolve("content").resolve(query.page().replace(".html", ".md"))).exists();
    }
  }

  private List<Integer> with(String text, String folder) {
    return IntStream.rangeClosed(1, CORPUS.pages())
        .filter(page -> read(temp.resolve(folder + Corpus.name(page) + ".md")).contains(text))
        .boxed()
        .toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
