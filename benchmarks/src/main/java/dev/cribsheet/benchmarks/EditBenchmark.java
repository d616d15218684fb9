package dev.cribsheet.benchmarks;

import dev.cribsheet.serve.ServeRequest;
import dev.cribsheet.serve.SiteServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures the time from a save until the server sends the new page. Arguments: a working folder,
 * the number of rounds, then one or more page counts.
 */
public final class EditBenchmark {
  private static final double GIVE_UP = 60_000;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private EditBenchmark() {}

  /** Prints the start-up time and the median times, in milliseconds. */
  public static void main(String[] args) throws IOException, InterruptedException {
    System.out.println("| pages | ready | body saved | title saved |");
    System.out.println("| ---: | ---: | ---: | ---: |");
    for (int i = 2; i < args.length; i++) {
      Path folder = Path.of(args[0]).resolve(args[i]);
      new Corpus(Integer.parseInt(args[i]), 1).write(folder);
      measure(folder, args[i], Integer.parseInt(args[1]));
    }
  }

  private static void measure(Path folder, String pages, int rounds)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    ServeRequest request =
        new ServeRequest(
            OneBuild.request(
                folder.resolve("content"),
                folder.resolve("site").toString(),
                folder.resolve("cache").toString()),
            "127.0.0.1",
            0,
            false,
            line -> {});
    try (SiteServer server = SiteServer.start(request)) {
      URI page = server.address().resolve("questions/" + Corpus.name(7) + ".html");
      URI next = server.address().resolve("questions/" + Corpus.name(9) + ".html");
      get(page);
      double ready = millis(start);
      Path file = folder.resolve("content/questions/" + Corpus.name(7) + ".md");
      String text = Files.readString(file);
      List<Double> bodies = new ArrayList<>();
      List<Double> titles = new ArrayList<>();
      for (int i = 0; i < rounds; i++) {
        bodies.add(until(file, text + "\nMark body-" + i + ".\n", page, "body-" + i));
      }
      for (int i = 0; i < rounds; i++) { // a second loop, because body edits restore the title
        String titled = text.replaceFirst("title: \"[^\"]*", "title: \"Mark title-" + i);
        titles.add(until(file, titled, next, "title-" + i));
      }
      Files.writeString(file, text);
      System.out.printf(
          Locale.ROOT,
          "| %s | %.0f ms | %.0f ms | %.0f ms |%n",
          pages,
          ready,
          BuildBenchmark.median(bodies),
          BuildBenchmark.median(titles));
    }
  }

  private static double until(Path file, String text, URI page, String mark)
      throws IOException, InterruptedException {
    Thread.sleep(300); // lets the work after the previous save finish
    long start = System.nanoTime();
    Files.writeString(file, text);
    while (!get(page).contains(mark)) {
      if (millis(start) > GIVE_UP) {
        throw new IllegalStateException(page + " never had " + mark);
      }
    }
    return millis(start);
  }

  private static String get(URI page) throws IOException, InterruptedException {
    return CLIENT.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
  }

  private static double millis(long start) {
    return (System.nanoTime() - start) / 1e6;
  }
}
