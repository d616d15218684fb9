package dev.cribsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BidiControlsTest {
  @ParameterizedTest
  @CsvSource({
    "a \u202E b, 2",
    "\u202A, 0",
    "😀\u2066x\u2069, 2",
    "plain text, -1",
    "\u200Emark\u200F, -1",
    "👩\u200D👧, -1",
    "שלום \u202B abc, -1",
    "\u2067abc\u2069 سؤال, -1",
    "日本 \u2069, 3",
  })
  void controlsAreFoundInLeftToRightText(String text, int at) {
    assertThat(BidiControls.find(text).orElse(-1)).isEqualTo(at);
  }
}
