package dev.cribsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each {@code x.md} renders as {@code x.html}; {@code -Dcribsheet.rewrite} updates the latter. */
class MarkdownFixtureTest {
  private static final Path FOLDER = Path.of("src/test/resources/markdown");

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .map(name -> name.substring(0, name.length() - 3))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void aFixtureRendersAsExpected(String name) throws IOException {
    Rendered rendered = Rendered.of(Files.readString(FOLDER.resolve(name + ".md")));
    String actual = rendered.html();
    if (!rendered.diagnostics().isEmpty()) {
      actual += "<!--\n" + rendered.formatted() + "-->\n";
    }
    Path expected = FOLDER.resolve(name + ".html");
    if (Boolean.getBoolean("cribsheet.rewrite")) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
    assertThat(WellFormed.problems(rendered.html())).isEmpty();
  }
}
