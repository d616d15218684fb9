package dev.cribsheet.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {
  @ParameterizedTest
  @CsvSource({
    "#1B3a8A, #1b3a8a",
    "#13a, #1133aa",
    "teal, #008080",
    "RebeccaPurple, #663399",
    "amber, #ffbf00"
  })
  void aColourIsHexOrAName(String written, String hex) {
    assertThat(Colour.parse(written)).map(Colour::hex).contains(hex);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#", "#12", "#1234", "#12345g", "0b5fff", "tael", "rgb(0, 0, 0)"})
  void anythingElseIsNone(String written) {
    assertThat(Colour.parse(written)).isEmpty();
  }

  @Test
  void blackOnWhiteIs21() {
    Colour white = Colour.parse("white").orElseThrow();
    assertThat(white.contrast(Colour.parse("black").orElseThrow())).isCloseTo(21, within(1e-9));
    assertThat(Colour.parse("#777777").orElseThrow().contrast(white))
        .isCloseTo(4.48, within(0.005));
  }

  @Test
  void aColourIsTheSameAfterTheWayThroughOklch() {
    for (String name : ColourNames.all()) {
      Colour colour = Colour.parse(name).orElseThrow();
      assertThat(Oklch.of(colour).colour()).as(name).isEqualTo(colour);
    }
  }
}
