package dev.cribsheet.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostingsTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 8, 9, 200, 201, 5000, 100_000})
  void valuesSurviveARoundTrip(int widestGap) {
    Random random = new Random(widestGap);
    Map<Integer, Integer> written = new TreeMap<>();
    Postings postings = new Postings();
    int document = random.nextInt(widestGap);
    for (int i = 0; i < 1000; i++) {
      int impact = 1 + random.nextInt(TermWeight.MAX);
      postings.add(document, impact);
      written.put(document, impact);
      document += 1 + random.nextInt(widestGap);
    }
    Map<Integer, Integer> read = new TreeMap<>();
    WrittenPostings.read(postings.toString(), read::put);
    assertThat(read).isEqualTo(written);
    assertThat(postings.toString()).matches("[#-~&&[^$\\\\`]]+");
  }
}
