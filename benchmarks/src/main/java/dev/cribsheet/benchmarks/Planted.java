package dev.cribsheet.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An answer on one page of a corpus, and the query that should find it.
 *
 * @param where the part of the page: {@code title}, {@code heading} or {@code body}
 */
record Planted(String kind, String query, String where, String text) {
  /** All answers in the order of their pages. */
  static final List<Planted> ALL = read();

  private static List<Planted> read() {
    try (InputStream in = Planted.class.getResourceAsStream("planted.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" \\| "))
          .map(fields -> new Planted(fields[0], fields[1], fields[2], fields[3]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the number of the page that has the answer with this index. */
  static int page(int index, int pages) {
    return 1 + index * pages / ALL.size();
  }

  /** Returns the answer in this part of a page. */
  static Optional<String> on(int page, int pages, String where) {
    return IntStream.range(0, ALL.size())
        .filter(index -> page(index, pages) == page)
        .mapToObj(ALL::get)
        .filter(planted -> planted.where().equals(where))
        .map(Planted::text)
        .findFirst();
  }
}
