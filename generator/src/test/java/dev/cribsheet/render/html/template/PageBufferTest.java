package dev.cribsheet.render.html.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page has the bytes of its text, however the text is split. */
class PageBufferTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "\u00e9\u20ac\ud83d\ude00",
        "half \ud83d",
        "\ude00 half",
        "\ud83d\ud83d\ude00\u00e9",
        "a long text that is encoded as a whole: \u2013 and more of it \ud83d\ude00 to the end",
      })
  void theyAreThoseOfTheText(String text) {
    for (int size = 1; size <= text.length() + 1; size++) {
      PageBuffer strings = new PageBuffer();
      PageBuffer characters = new PageBuffer();
      for (int i = 0; i < text.length(); i += size) {
        String piece = text.substring(i, Math.min(text.length(), i + size));
        strings.write(piece);
        characters.write(piece.toCharArray(), 0, piece.length());
      }
      byte[] expected = text.getBytes(StandardCharsets.UTF_8);
      assertThat(strings.toBytes()).as("cut at " + size).isEqualTo(expected);
      assertThat(characters.toBytes()).as("cut at " + size).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40, 70_000})
  void manyPiecesFit(int length) {
    PageBuffer out = new PageBuffer();
    String piece = "\u20ac".repeat(length);
    for (int i = 0; i < 9; i++) {
      out.write(piece);
      out.write(piece.charAt(0));
    }
    String expected = (piece + piece.charAt(0)).repeat(9);
    assertThat(out.toBytes()).isEqualTo(expected.getBytes(StandardCharsets.UTF_8));
  }
}
