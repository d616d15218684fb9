package dev.cribsheet.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures whether a clean build works with little memory, and the size of the largest page.
 * Arguments: a working folder, then one or more page counts.
 */
public final class HeapBenchmark {
  private static final List<Integer> MEBIBYTES = List.of(512, 256);

  private HeapBenchmark() {}

  /** Prints a row per page count and heap size. */
  public static void main(String[] args) throws IOException, InterruptedException {
    System.out.println(
        "| pages | heap | peak heap | wall | processor | elements on the largest page |");
    System.out.println("| ---: | ---: | ---: | ---: | ---: | ---: |");
    for (String pages : Arrays.asList(args).subList(1, args.length)) {
      Path folder = Path.of(args[0]).resolve(pages);
      new Corpus(Integer.parseInt(pages), 1).write(folder);
      for (int heap : MEBIBYTES) {
        System.out.printf(
            Locale.ROOT, "| %s | %d MiB | %s |%n", pages, heap, measured(folder, heap));
      }
    }
  }

  private static String measured(Path folder, int heap) throws IOException, InterruptedException {
    BuildBenchmark.delete(folder.resolve("site"));
    BuildBenchmark.delete(folder.resolve("cache"));
    Path said = folder.resolve("heap.txt");
    ProcessBuilder build = BuildBenchmark.build(folder, "-Xmx" + heap + "m");
    build.command().add("and watch the heap");
    build.redirectOutput(said.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      Cost cost = Cost.of(build);
      LargestPage page = LargestPage.of(folder.resolve("site"));
      return Files.readString(said).strip() + " MiB | " + cost + " | " + page.elements();
    } catch (IllegalStateException e) {
      return "too little | - | - | -";
    }
  }
}
