package dev.cribsheet.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Whole processes, ours and Hugo's in turn: a clean build, one with nothing changed, and one with
 * one file changed. Arguments: a folder to work in, the rounds, the numbers of pages.
 */
public final class BuildBenchmark {
  private BuildBenchmark() {}

  /** Prints a table of medians in seconds, and their ratios to Hugo's. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path work = Path.of(args[0]);
    int rounds = Integer.parseInt(args[1]);
    boolean hugo = works(List.of("hugo", "version"));
    System.out.println("| pages | what | Cribsheet | Hugo | ratio |");
    System.out.println("| ---: | --- | ---: | ---: | ---: |");
    for (String pages : Arrays.asList(args).subList(2, args.length)) {
      Path folder = work.resolve(pages);
      new Corpus(Integer.parseInt(pages), 1).write(folder);
      Map<String, List<Double>> times = new TreeMap<>();
      for (int round = 0; round < rounds; round++) {
        round(folder, hugo, times);
      }
      times.entrySet().stream()
          .filter(e -> !e.getKey().startsWith("hugo"))
          .forEach(e -> print(pages, e.getKey(), median(e.getValue()), times));
    }
  }

  private static void round(Path folder, boolean hugo, Map<String, List<Double>> times)
      throws IOException, InterruptedException {
    delete(folder.resolve("site"));
    delete(folder.resolve("cache"));
    add(times, "clean", build(folder));
    add(times, "nothing changed", build(folder));
    Path page = folder.resolve("content/questions/" + Corpus.name(7) + ".md");
    Files.writeString(page, "One more line.\n", StandardOpenOption.APPEND);
    add(times, "one file changed", build(folder));
    if (hugo) {
      delete(folder.resolve("hugo/public"));
      List<String> command = List.of("hugo", "--quiet", "-s", folder.resolve("hugo").toString());
      add(times, "hugo", run(command));
    }
  }

  private static double build(Path folder) throws IOException, InterruptedException {
    return run(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            OneBuild.class.getName(),
            folder.resolve("content").toString(),
            folder.resolve("site").toString(),
            folder.resolve("cache").toString()));
  }

  private static double run(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command + " failed");
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static boolean works(List<String> command) throws InterruptedException {
    try {
      ProcessBuilder quiet = new ProcessBuilder(command);
      return quiet.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static void add(Map<String, List<Double>> times, String what, double seconds) {
    times.computeIfAbsent(what, key -> new ArrayList<>()).add(seconds);
  }

  static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static void print(
      String pages, String what, double ours, Map<String, List<Double>> times) {
    String theirs =
        times.containsKey("hugo")
            ? String.format(
                Locale.ROOT,
                "%.2f s | %.2f",
                median(times.get("hugo")),
                ours / median(times.get("hugo")))
            : "- | -";
    System.out.printf(Locale.ROOT, "| %s | %s | %.2f s | %s |%n", pages, what, ours, theirs);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
