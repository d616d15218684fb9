package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Publishes hostile images; {@code HostileImagesIT} opens them, and the originals, in a browser.
 */
class HostileImagesTest {
  private static final Path FOLDER = Path.of("target/hostile-images");
  private static final List<String> IMAGES = HostileImages.all();

  @Test
  void anImageIsPublishedWithAWarningOrRefused() throws IOException {
    clear();
    Path content = Files.createDirectories(FOLDER.resolve("content"));
    StringBuilder page = new StringBuilder("---\nnav: A\n---\n");
    for (int i = 0; i < IMAGES.size(); i++) {
      Builds.write(content, "assets/a" + i + ".svg", IMAGES.get(i));
      Builds.write(FOLDER, "original/a" + i + ".svg", IMAGES.get(i));
      page.append("[a](../assets/a" + i + ".svg)\n");
    }
    Builds.write(content, "pages/a.md", page.toString());
    Builds.write(content, "site.yaml", "title: Site\ntheme: plain\nsheets: {pdf: false}\n");
    BuildResult all = new Cribsheet().check(Builds.request(content, FOLDER.resolve("site")));
    Set<String> refused = named(all, Severity.ERROR);
    assertThat(refused).hasSizeBetween(5, IMAGES.size() / 5);
    for (String image : refused) {
      Files.delete(content.resolve("assets/" + image));
    }
    Builds.write(content, "pages/a.md", page.toString().replaceAll(links(refused), ""));
    BuildResult result = Builds.build(content, FOLDER.resolve("site"));
    assertThat(result.succeeded()).as(Builds.printed(result)).isTrue();
    try (Stream<Path> published = Files.list(FOLDER.resolve("site/assets"))) {
      assertThat(published).hasSize(IMAGES.size() - refused.size());
    }
  }

  private static String links(Set<String> refused) {
    return refused.stream()
        .map(image -> "\\[a\\]\\(../assets/" + image + "\\)\n")
        .collect(Collectors.joining("|"));
  }

  private static Set<String> named(BuildResult result, Severity severity) {
    return result.diagnostics().stream()
        .filter(found -> found.severity() == severity)
        .map(found -> found.source().path().replaceFirst(".*/", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void clear() throws IOException {
    if (Files.exists(FOLDER)) {
      try (Stream<Path> files = Files.walk(FOLDER)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
