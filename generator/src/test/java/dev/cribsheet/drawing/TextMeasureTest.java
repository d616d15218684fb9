package dev.cribsheet.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextMeasureTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Load balancer",
        "Ein-sehr-langes-Wort",
        "الخادم الرئيسي",
        "負荷分散装置",
        "a/b/c/d/e/f",
        "Donaudampfschifffahrtsgesellschaftskapitän",
        "👩‍👩‍👧 family",
        "4 Donaudampfschifffahrtsgesellschaft",
        ""
      })
  void wrappedLinesFitAndKeepAllText(String text) {
    for (double width : List.of(40.0, 84.0, 132.0)) {
      List<String> lines = TextMeasure.wrap(text, width, false);
      assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
      assertThat(lines).allMatch(line -> TextMeasure.width(line, false) <= width * 1.31);
    }
  }

  @Test
  void aStepNumberIsOnTheLineOfItsWord() {
    assertThat(TextMeasure.wrap("8 message, 9 report", 80, false))
        .containsExactly("8 message,", "9 report");
    assertThat(TextMeasure.wrap("E posts, 12 retries", 60, false))
        .containsExactly("E posts,", "12 retries");
  }

  @Test
  void aStepNumberIsAloneIfItsWordNeedsTheLine() {
    assertThat(TextMeasure.wrap("4 notifications", 74, false))
        .containsExactly("4", "notifications");
  }
}
