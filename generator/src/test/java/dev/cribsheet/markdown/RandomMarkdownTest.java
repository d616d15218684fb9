package dev.cribsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomMarkdownTest {
  private static final List<String> PIECES =
      List.of(
          "<kbd>",
          "</kbd>",
          "<mark title=\"x\">",
          "</mark>",
          "<details>",
          "</details>",
          "<summary>",
          "</summary>",
          "<br>",
          "<small>",
          "</small>",
          "<b>",
          "</p>",
          "<p",
          "<!--",
          "-->",
          "\n",
          "\n\n",
          "\n\n",
          "\n",
          " ",
          "*",
          "**",
          "_",
          "`",
          "~~",
          "[",
          "](",
          ")",
          "![",
          "]",
          "<",
          ">",
          "\n> ",
          "\n- ",
          "\n1. ",
          "\n    ",
          "\n## ",
          "\n```\n",
          "|",
          "\n|-|-|\n",
          "a",
          "b",
          "&lt;",
          "&",
          "\"",
          "'",
          "\\",
          "[^1]",
          "\n[^1]: ",
          "\n: ",
          "- [ ] ",
          "http://e.org",
          "{#id}",
          "[!TIP]\n",
          "😀",
          "\t",
          "<q",
          "<ins>",
          "</ins>",
          "javascript:",
          "x.md",
          "<del>",
          "</del>");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyTextGivesWellFormedMarkup(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 1_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String markdown = text.toString();
      String html = Rendered.of(markdown, Optional.empty()).html();
      assertThat(WellFormed.problems(html)).as("%s%n----%n%s", markdown, html).isEmpty();
      String inline = Rendered.html(InlineMarkdownTest.inline(markdown));
      assertThat(WellFormed.problems(inline)).as("%s%n----%n%s", markdown, inline).isEmpty();
    }
  }
}
