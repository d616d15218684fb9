package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    String html = page("title: Site\ntheme: " + theme + "\n");
    if (attributes.isEmpty()) {
      assertThat(html).doesNotContain("data-theme").doesNotContain("data-scheme");
    } else {
      assertThat(html).contains(attributes);
    }
  }

  /** The theme {@code ours} in the test resources is the one that the guide prints. */
  @ParameterizedTest
  @ValueSource(strings = {"default", "ours"})
  void theExamplesOfTheGuideAreATheme(String name) throws IOException {
    List<String> blocks =
        Pattern.compile("(?s)```yaml\n(.*?)```")
            .matcher(Files.readString(Path.of("../themes/README.md")))
            .results()
            .map(block -> block.group(1))
            .toList();
    assertThat(blocks).hasSize(3);
    assertThat(Path.of("src/test/resources/META-INF/cribsheet/themes/ours/theme.yaml"))
        .hasContent(blocks.get(0) + blocks.get(1));
    assertThat(blocks.get(2)).contains("name: default");
    String theme = blocks.get(2).replace("name: default", "name: " + name);
    assertThat(page("title: Site\n" + theme)).contains("data-theme=\"dark\" data-scheme");
  }

  /** Returns the start tag of a page on a site with these settings. */
  private String page(String settings) throws IOException {
    Path content =
        Builds.write(
            temp.resolve("content"),
            "site.yaml",
            settings,
            "pages/a.md",
            "---\nnav: A\n---\n# A\n");
    assertThat(Builds.printed(Builds.build(content, temp.resolve("site")))).isEmpty();
    return Files.readString(temp.resolve("site/a.html"))
        .lines()
        .filter(line -> line.startsWith("<html"))
        .findFirst()
        .orElseThrow();
  }
}
