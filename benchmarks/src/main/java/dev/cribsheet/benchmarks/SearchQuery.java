package dev.cribsheet.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A query with the page that it should find.
 *
 * @param page the URL of the page, relative to the site
 */
record SearchQuery(String kind, String text, String page) {
  private static final int TITLES = 8;
  private static final int HEADINGS = 6;
  private static final int SPREAD = 6;

  /** Returns 50 queries: some for planted answers, the others generated from the pages. */
  static List<SearchQuery> of(Corpus corpus, Path content) throws IOException {
    List<SearchQuery> queries = new ArrayList<>();
    for (int i = 0; i < Planted.ALL.size(); i++) {
      Planted planted = Planted.ALL.get(i);
      int page = Planted.page(i, corpus.pages());
      queries.add(new SearchQuery(planted.kind(), planted.query(), address(page)));
    }
    int derived = TITLES + HEADINGS + SPREAD;
    for (int i = 0; i < derived; i++) {
      int page = Math.min(corpus.pages(), 2 + i * corpus.pages() / derived);
      while (i >= TITLES && hasATwin(page, corpus, content)) {
        page++;
      }
      String text = text(page, content);
      RareWords rare = RareWords.of(page, corpus.seed());
      if (i < TITLES) {
        queries.add(new SearchQuery("title, other order", shuffled(title(text), i), address(page)));
      } else if (i < TITLES + HEADINGS) {
        String words = heading(text) + " " + rare.inText();
        queries.add(new SearchQuery("heading and a rare word", words, address(page)));
      } else {
        String words = rare.inList() + " " + rare.inText();
        queries.add(new SearchQuery("words spread over a page", words, address(page)));
      }
    }
    return List.copyOf(queries);
  }

  /**
   * Returns whether another page has the same rare word, and a heading with all words of this
   * page's heading. Also true if this page's heading repeats a word.
   */
  private static boolean hasATwin(int page, Corpus corpus, Path content) throws IOException {
    String rare = RareWords.of(page, corpus.seed()).inText();
    List<String> heading = List.of(heading(text(page, content)).split(" "));
    if (heading.stream().distinct().count() < heading.size()) {
      return true;
    }
    for (int other = 1; other <= corpus.pages(); other++) {
      if (other != page && RareWords.of(other, corpus.seed()).all().contains(rare)) {
        List<String> headings =
            text(other, content).lines().filter(SearchQuery::isHeading).toList();
        if (headings.stream().anyMatch(h -> List.of(h.split(" ")).containsAll(heading))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isHeading(String line) {
    return line.startsWith("## ");
  }

  private static String text(int page, Path content) throws IOException {
    return Files.readString(content.resolve("questions/" + Corpus.name(page) + ".md"));
  }

  private static String address(int page) {
    return "questions/" + Corpus.name(page) + ".html";
  }

  private static String title(String text) {
    return line(text, "title: \"").replaceAll("Why does the |[?\"]", "");
  }

  private static String heading(String text) {
    return line(text, "## The ").replace("and the ", "").toLowerCase(Locale.ROOT);
  }

  private static String line(String text, String start) {
    try (Stream<String> lines = text.lines()) {
      return lines
          .filter(l -> l.startsWith(start))
          .findFirst()
          .orElseThrow()
          .substring(start.length());
    }
  }

  private static String shuffled(String words, long seed) {
    List<String> list = new ArrayList<>(Arrays.asList(words.split(" ")));
    Collections.shuffle(list, new Random(seed));
    return String.join(" ", list);
  }
}
