package dev.cribsheet.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures whole processes in turn: a clean build, a build with no changes and a build with one
 * changed file, each without and with Maven, and a Hugo build. Arguments: a working folder, the
 * number of rounds, then one or more page counts. The property {@code repository} is the local
 * Maven repository that contains the plugin; if it is not set, Maven is not measured.
 */
public final class BuildBenchmark {
  private static final String HUGO = "Hugo";
  private static final String AWAY = "away";

  private BuildBenchmark() {}

  /** Prints median wall and CPU times in seconds, and the ratios of wall times to Hugo's. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path work = Path.of(args[0]);
    int rounds = Integer.parseInt(args[1]);
    boolean hugo = works(List.of("hugo", "version"));
    Optional<Path> repository = Optional.ofNullable(System.getProperty("repository")).map(Path::of);
    System.out.println("| pages | what | wall | processor | wall / Hugo's |");
    System.out.println("| ---: | --- | ---: | ---: | ---: |");
    for (String pages : Arrays.asList(args).subList(2, args.length)) {
      Path folder = work.resolve(pages);
      new Corpus(Integer.parseInt(pages), 1).write(folder);
      Map<String, List<Cost>> costs = new LinkedHashMap<>();
      Optional<MavenProject> maven = repository.map(path -> new MavenProject(folder, path));
      if (maven.isPresent()) {
        maven.get().prepare();
      }
      for (int round = 0; round < rounds; round++) {
        builds(folder, "", () -> build(folder), costs);
        if (maven.isPresent()) {
          add(costs, "Maven alone", maven.get().run("validate"));
          builds(folder, "Maven: ", () -> maven.get().run("cribsheet:generate"), costs);
        }
        if (hugo) {
          moveAway(folder.resolve("hugo/public"));
          Path source = folder.resolve("hugo");
          add(costs, HUGO, quiet("hugo", "--quiet", "-s", source.toString()));
        }
      }
      costs.forEach((what, taken) -> print(pages, what, Cost.median(taken), costs));
      delete(folder.resolve(AWAY));
      delete(folder.resolve("hugo").resolve(AWAY));
    }
  }

  /** A build command to measure. */
  private interface Build {
    ProcessBuilder command();
  }

  private static void builds(Path folder, String way, Build build, Map<String, List<Cost>> costs)
      throws IOException, InterruptedException {
    moveAway(folder.resolve("site"));
    moveAway(folder.resolve("cache"));
    moveAway(folder.resolve("target"));
    add(costs, way + "clean", build.command());
    add(costs, way + "nothing changed", build.command());
    Path page = folder.resolve("content/questions/" + Corpus.name(7) + ".md");
    Files.writeString(page, "One more line.\n", StandardOpenOption.APPEND);
    add(costs, way + "one file changed", build.command());
  }

  /** Returns the command for a build without Maven. */
  static ProcessBuilder build(Path folder, String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(OneBuild.class.getName());
    for (String part : List.of("content", "site", "cache")) {
      command.add(folder.resolve(part).toString());
    }
    return new ProcessBuilder(command).inheritIO();
  }

  private static ProcessBuilder quiet(String... command) {
    return new ProcessBuilder(command).inheritIO();
  }

  private static boolean works(List<String> command) throws InterruptedException {
    try {
      ProcessBuilder quiet = new ProcessBuilder(command);
      return quiet.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static void add(Map<String, List<Cost>> costs, String what, ProcessBuilder command)
      throws IOException, InterruptedException {
    costs.computeIfAbsent(what, key -> new ArrayList<>()).add(Cost.of(command));
  }

  static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static void print(String pages, String what, Cost cost, Map<String, List<Cost>> costs) {
    String ratio =
        costs.containsKey(HUGO)
            ? String.format(Locale.ROOT, "%.2f", cost.wall() / Cost.median(costs.get(HUGO)).wall())
            : "-";
    System.out.printf(Locale.ROOT, "| %s | %s | %s | %s |%n", pages, what, cost, ratio);
  }

  /**
   * Moves outputs aside. They are deleted after all builds, because deleting files can slow down a
   * disk for a while.
   */
  private static void moveAway(Path built) throws IOException {
    if (Files.exists(built)) {
      Path away = Files.createDirectories(built.resolveSibling(AWAY));
      Files.move(built, Files.createTempDirectory(away, "").resolve(built.getFileName()));
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
