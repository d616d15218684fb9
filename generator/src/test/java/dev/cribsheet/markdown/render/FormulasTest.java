package dev.cribsheet.markdown.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulasTest {
  @ParameterizedTest
  @CsvSource({
    "only 1 Gbit/s a server, only 1_Gbit/s a server",
    "10 million users × 4 MB = 40 TB, 10 million users_× 4_MB_= 40_TB",
    "the request: 160 ms across, the request: 160_ms across",
    "6 commits/s and 2 minutes, 6_commits/s and 2 minutes",
    "5 second-hand, 5 second-hand",
    "a × b, a_× b",
    "1 Bus, 1 Bus",
    "a cache 2 to 3 times that, a cache 2_to_3_times that",
    "go to 3 sites, go to 3 sites",
  })
  void aNumberStaysWithItsUnitAndAnOperatorWithWhatPrecedesIt(String text, String expected) {
    assertThat(Formulas.unbroken(text)).isEqualTo(expected.replace('_', '\u00a0'));
  }
}
