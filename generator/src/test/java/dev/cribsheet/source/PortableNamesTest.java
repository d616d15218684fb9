package dev.cribsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortableNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"con", "CON", "prn.md", "aux.tar.gz", "nul", "com1", "LPT9.md", "com¹", "lpt0.a"})
  void windowsDeviceNamesAreRejected(String name) {
    assertThat(PortableNames.problem(name, name).orElseThrow()).contains("reserved on Windows");
  }

  @ParameterizedTest
  @ValueSource(strings = {"icon", "console.md", "com", "com10", "nul-a.md", "a.con", "lpt.md"})
  void namesSimilarToDevicesAreAccepted(String name) {
    assertThat(PortableNames.problem(name, name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.", " a", "a ", "\ta", "a\u2003"})
  void surroundingSpacesAndTrailingDotsAreRejected(String name) {
    assertThat(PortableNames.problem(name, name).orElseThrow())
        .contains("ends with a space or a dot");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a<b, '<'",
        "a>b, '>'",
        "a:b, ':'",
        "a\"b, '\"'",
        "a|b, '|'",
        "a?b, '?'",
        "a*b, '*'",
        "a\\b, '\\'",
        "a\u202Eb, U+202E",
        "a\u200Bb, U+200B",
        "a\u0007b, U+0007",
        "a\uD800b, U+D800",
      })
  void aForbiddenCharacterIsNamed(String name, String character) {
    assertThat(PortableNames.problem(name, name))
        .hasValue("the name contains the character " + character);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.md", ".a", "größe 1.md", "日本.md", "a+b(c)#d%e.md", "😀"})
  void otherNamesAreAccepted(String name) {
    assertThat(PortableNames.problem(name, "pages/" + name)).isEmpty();
  }

  @Test
  void aPathHasAtMostTwoHundredCharacters() {
    assertThat(PortableNames.problem("a", "😀".repeat(199) + "a")).isEmpty();
    assertThat(PortableNames.problem("a", "😀".repeat(200) + "a").orElseThrow()).contains("200");
  }
}
