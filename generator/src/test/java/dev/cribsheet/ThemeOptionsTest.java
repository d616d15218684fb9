package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeOptionsTest {
  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "default, ''",
    "'{name: default, options: {scheme: system}}', ''",
    "'{name: default, options: {scheme: dark}}', data-theme=\"dark\" data-scheme",
  })
  void theDefaultThemeShowsTheSchemeThatTheSiteSets(String theme, String attributes)
      throws IOException {
    Path content =
        Builds.write(
            temp.resolve("content"),
            "site.yaml",
            "title: Site\ntheme: " + theme + "\n",
            "pages/a.md",
            "---\nnav: A\n---\n# A\n");
    BuildResult result = Builds.build(content, temp.resolve("site"));
    assertThat(Builds.printed(result)).isEmpty();
    String html =
        Files.readString(temp.resolve("site/a.html"))
            .lines()
            .filter(line -> line.startsWith("<html"))
            .findFirst()
            .orElseThrow();
    if (attributes.isEmpty()) {
      assertThat(html).doesNotContain("data-theme").doesNotContain("data-scheme");
    } else {
      assertThat(html).contains(attributes);
    }
  }
}
