package dev.cribsheet.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers with their nouns. */
class CountedNounTest {
  @Test
  void onlyOneIsSingular() {
    assertThat(CountedNoun.of(0, "line")).isEqualTo("0 lines");
    assertThat(CountedNoun.of(1, "entry", "entries")).isEqualTo("1 entry");
    assertThat(CountedNoun.of(2, "entry", "entries")).isEqualTo("2 entries");
  }
}
