package dev.cribsheet.maven.fork;

import dev.cribsheet.BuildRequest;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Helpers for the tests of forked processes: a class path, content, and the files in a folder. */
final class Sites {
  static final Path CONTENT = Path.of("src/it/minimal/content").toAbsolutePath();
  static final Consumer<String> SILENT = line -> {};

  private Sites() {}

  /** Returns the class path of the plugin, without Maven, as in the forked process. */
  static List<Path> classPath() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(all.split(File.pathSeparator))
        .filter(place -> !place.contains("maven" + File.separator + "maven-"))
        .map(Path::of)
        .toList();
  }

  /** Splits the class path as the plugin does: jars that are not ours are libraries. */
  static PluginJars jars(List<Path> classPath) {
    Map<Boolean, List<Path>> jars =
        classPath.stream()
            .collect(Collectors.partitioningBy(place -> !isOurs(place.getFileName().toString())));
    return new PluginJars(jars.get(false), jars.get(true));
  }

  private static boolean isOurs(String name) {
    return !name.endsWith(".jar") || name.startsWith("cribsheet-");
  }

  static ForkedGenerator process(String... options) {
    return new ForkedGenerator(java(command(options), SILENT));
  }

  static ForkedServer server(String... options) {
    return new ForkedServer(java(command(options), SILENT));
  }

  /** Returns a JVM that starts without an archive. */
  static ForkedJvm java(JavaCommand command, Consumer<String> log) {
    return new ForkedJvm(command, Optional.empty(), log);
  }

  static JavaCommand command(String... options) {
    return new JavaCommand(jars(classPath()), JavaOptions.here().and(options));
  }

  static BuildRequest request(Path content, Path output) {
    return BuildRequest.of(content, output, content.getParent(), "1.0")
        .withDate(Instant.parse("2026-11-22T00:00:00Z"));
  }

  /** Writes content with this many pages, each with the title of the site. */
  static Path write(Path content, String title, int pages) throws IOException {
    Files.createDirectories(content.resolve("pages"));
    Files.createDirectories(content.resolve("steps"));
    Files.writeString(content.resolve("site.yaml"), "title: " + title + "\nsheets: {pdf: false}\n");
    Files.writeString(
        content.resolve("steps/1-a.md"), "---\ntitle: A\ntime: 5 min\n---\n## B\n\nText.\n");
    for (int page = 0; page < pages; page++) {
      Files.writeString(content.resolve("pages/p" + page + ".md"), "# Page\n\nText.\n");
    }
    return content;
  }

  /** Returns every file below a folder with its bytes. */
  static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return files;
  }
}
