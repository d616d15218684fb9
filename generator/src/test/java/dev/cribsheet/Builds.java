package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.diagnostic.DiagnosticFormatter;
import dev.cribsheet.pack.PackDescriptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Helpers for tests of whole builds: requests, printed diagnostics and the files of a site. */
final class Builds {
  static final Path RESOURCES = Path.of("src/test/resources");

  private Builds() {}

  static BuildRequest request(Path content, Path output) {
    return request(content, output, Optional.empty());
  }

  static BuildRequest request(Path content, Path output, Optional<Path> cache) {
    BuildRequest request =
        BuildRequest.of(content, output, content.toAbsolutePath().getParent(), "1.0")
            .withDate(Instant.parse("2026-11-22T00:00:00Z"))
            .withTheme(content.resolveSibling("theme"))
            .withPacks(packs(RESOURCES.resolve("bases")));
    return cache.map(request::withCache).orElse(request);
  }

  /** Returns the packs in a folder. */
  static List<Path> packs(Path folder) {
    try (Stream<Path> found = Files.list(folder)) {
      return found.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Builds a site; a folder {@code earlier} next to the content is the earlier version of its pack.
   */
  static BuildResult build(Path content, Path output) {
    return build(request(content, output));
  }

  /** Like {@link #build(Path, Path)}, but with any request. */
  static BuildResult build(BuildRequest request) {
    Path earlier = request.contentDirectory().resolveSibling("earlier");
    return Files.isDirectory(earlier)
        ? new Cribsheet().pack(request, pack(request.outputDirectory(), Optional.of(earlier)))
        : new Cribsheet().generate(request);
  }

  /** Returns a request for a pack that is written next to a site. */
  static PackRequest pack(Path output, Optional<Path> baseline) {
    return new PackRequest(
        output.resolve("classes"), new PackDescriptor("notes", "Notes", "1.0"), baseline);
  }

  /** Returns all diagnostics as printed. */
  static String printed(BuildResult result) {
    DiagnosticFormatter formatter = new DiagnosticFormatter();
    return result.diagnostics().stream().map(formatter::format).collect(Collectors.joining("\n"));
  }

  /** Returns every file below a folder, by its path with {@code /}. */
  static Map<String, byte[]> files(Path folder) {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  static void assertSame(Map<String, byte[]> actual, Map<String, byte[]> expected) {
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    actual.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(expected.get(path)));
  }

  /** Returns the fixtures in a folder of the test resources. */
  static Stream<String> fixtures(String folder) throws IOException {
    try (Stream<Path> found = Files.list(RESOURCES.resolve(folder))) {
      return found
          .filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  /** Writes files, given as alternating paths and texts. */
  static Path write(Path folder, String... pathsAndTexts) throws IOException {
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      Path file = folder.resolve(pathsAndTexts[i]);
      Files.createDirectories(file.getParent());
      Files.writeString(file, pathsAndTexts[i + 1]);
    }
    return folder;
  }

  static void copy(Path from, Path to) throws IOException {
    for (Map.Entry<String, byte[]> file : files(from).entrySet()) {
      Path target = to.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }
}
