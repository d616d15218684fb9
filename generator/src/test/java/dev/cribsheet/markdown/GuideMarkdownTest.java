package dev.cribsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each Markdown example in the authors' guide renders as the HTML below it. */
class GuideMarkdownTest {
  private static final Pattern PAIR =
      Pattern.compile("(?ms)^(`{3,})markdown\n(.*?)^\\1$\\s+^```html\n(.*?)^```$");

  static List<Arguments> pairs() throws IOException {
    return PAIR.matcher(Files.readString(Path.of("../docs/authoring.md")))
        .results()
        .map(pair -> Arguments.of(pair.group(2), pair.group(3)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void anExampleRendersAsTheGuideSays(String markdown, String html) {
    Rendered rendered = Rendered.of(markdown);
    assertThat(rendered.found()).isEmpty();
    assertThat(plain(rendered.html())).contains(plain(html));
  }

  @Test
  void everyHeadingHasAnExample() throws IOException {
    String part =
        Files.readString(Path.of("../docs/authoring.md"))
            .split("\n## Markdown\n")[1]
            .split("\n## Steps and lists\n")[0];
    long headings = part.lines().filter(line -> line.startsWith("### ")).count() - 1;
    assertThat(pairs()).hasSize((int) headings);
  }

  private static String plain(String html) {
    return html.replaceAll("\\s+", " ").strip();
  }
}
