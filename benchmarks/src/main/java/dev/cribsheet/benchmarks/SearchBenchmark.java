package dev.cribsheet.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Measures what a search downloads, and whether it finds the right page. Arguments: a working
 * folder, then one or more page counts.
 */
public final class SearchBenchmark {
  /** The result of a query; {@code rank} is the index of the right page in the hits, or -1. */
  private record Found(SearchQuery query, int first, int later, int inSession, int rank) {}

  private SearchBenchmark() {}

  /**
   * Prints the index size, medians per kind of query, and queries whose page was not the first hit.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    for (String pages : Arrays.asList(args).subList(1, args.length)) {
      Corpus corpus = new Corpus(Integer.parseInt(pages), 1);
      Path folder = Path.of(args[0]).resolve(pages);
      corpus.write(folder);
      System.out.printf(Locale.ROOT, "%n%s pages: %s%n%n", pages, build(folder));
      List<Found> found = ask(SearchQuery.of(corpus, folder.resolve("content")), folder);
      System.out.println("| query | first | later | in a session | found first | in 3 | not |");
      System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
      Map<String, List<Found>> kinds = new TreeMap<>();
      found.forEach(f -> kinds.computeIfAbsent(f.query().kind(), k -> new ArrayList<>()).add(f));
      kinds.forEach(SearchBenchmark::print);
      print("all", found);
      System.out.printf(
          Locale.ROOT,
          "%nThe largest downloads: first %.1f kB, later %.1f kB.%n",
          found.stream().mapToInt(Found::first).max().orElseThrow() / 1e3,
          found.stream().mapToInt(Found::later).max().orElseThrow() / 1e3);
      found.stream()
          .filter(f -> f.rank() != 0)
          .forEach(f -> System.out.println("- " + f.query() + " has rank " + (f.rank() + 1)));
    }
  }

  private static String build(Path folder) throws IOException, InterruptedException {
    BuildBenchmark.delete(folder.resolve("site"));
    BuildBenchmark.delete(folder.resolve("cache"));
    Path recording = folder.resolve("build.jfr");
    Cost.of(
        BuildBenchmark.build(
            folder,
            "-XX:StartFlightRecording=settings=profile,filename=" + recording,
            "-XX:FlightRecorderOptions=stackdepth=256",
            "-Xlog:jfr+startup=off"));
    try (Stream<Path> files = Files.walk(folder.resolve("site/search"))) {
      List<Path> index = files.filter(Files::isRegularFile).toList();
      return String.format(
          Locale.ROOT,
          "index of %.1f MB in %d files, %.0f %% of the samples of a clean build",
          index.stream().mapToLong(file -> file.toFile().length()).sum() / 1e6,
          index.size(),
          100 * IndexShare.of(recording));
    }
  }

  private static List<Found> ask(List<SearchQuery> queries, Path folder) throws IOException {
    List<Found> found = new ArrayList<>();
    try (SearchReader reader = new SearchReader(folder.resolve("site"))) {
      List<Integer> session = new ArrayList<>();
      reader.open();
      queries.forEach(query -> session.add(reader.search(query.text()).bytes()));
      for (SearchQuery query : queries) {
        int start = reader.open().bytes();
        SearchReader.Answer answer = reader.search(query.text());
        int own = answer.bytes();
        int rank = answer.pages().indexOf(query.page());
        found.add(new Found(query, start + own, own, session.get(found.size()), rank));
      }
    }
    return found;
  }

  private static void print(String kind, List<Found> found) {
    System.out.printf(
        Locale.ROOT,
        "| %s (%d) | %.1f kB | %.1f kB | %.1f kB | %d | %d | %d |%n",
        kind,
        found.size(),
        BuildBenchmark.median(found.stream().map(f -> f.first() / 1e3).toList()),
        BuildBenchmark.median(found.stream().map(f -> f.later() / 1e3).toList()),
        BuildBenchmark.median(found.stream().map(f -> f.inSession() / 1e3).toList()),
        found.stream().filter(f -> f.rank() == 0).count(),
        found.stream().filter(f -> f.rank() >= 0 && f.rank() < 3).count(),
        found.stream().filter(f -> f.rank() < 0).count());
  }
}
