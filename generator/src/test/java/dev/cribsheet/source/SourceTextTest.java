package dev.cribsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.diagnostic.Excerpt;
import dev.cribsheet.diagnostic.Position;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {
  @ParameterizedTest
  @CsvSource({
    // text, start, end, line, column, length, shown line
    "abc, 0, 1, 1, 1, 1, abc",
    "abc, 1, 3, 1, 2, 2, abc",
    "abc, 3, 4, 1, 4, 1, abc",
    "abc, 99, 100, 1, 4, 1, abc",
    "a|bc|d, 2, 4, 2, 1, 2, bc",
    "a|bc|d, 2, 99, 2, 1, 2, bc",
    "a|bc|d, 1, 2, 1, 2, 1, a",
    "a|bc|d, 5, 6, 3, 1, 1, d",
    "a|, 2, 3, 2, 1, 1, ''",
    "😀b|😀😀c, 2, 3, 1, 2, 1, 😀b",
    "😀b|😀😀c, 8, 9, 2, 3, 1, 😀😀c",
    "😀b|😀😀c, 4, 8, 2, 1, 2, 😀😀c",
  })
  void offsetsHavePositions(
      String text, int start, int end, int line, int column, int length, String shown) {
    SourceText source = new SourceText("a.md", "a.md", text.replace('|', '\n'));
    assertThat(source.ref(start, end).excerpt())
        .contains(new Excerpt(new Position(line, column), length, shown));
  }
}
