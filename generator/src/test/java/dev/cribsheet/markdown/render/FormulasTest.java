package dev.cribsheet.markdown.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulasTest {
  @ParameterizedTest
  @CsvSource({
    "only 1 Gbit/s a server, only 1_Gbit/s a server",
    "10 million users × 4 MB = 40 TB, 10_million users_× 4_MB_= 40_TB",
    "the request: 160 ms across, the request: 160_ms across",
    "6 commits/s and 2 minutes, 6_commits/s and 2_minutes",
    "300 million a day is 300 × 12, 300_million a day is 300_× 12",
    "2 seats per order and 3 queues, 2_seats per order and 3 queues",
    "2 / 70% and 1/2, 2_/ 70% and 1/2",
    "a map 10 seconds old, a map 10_seconds old",
    "5 secondary nodes, 5 secondary nodes",
    "a × b, a_× b",
    "1 Bus, 1 Bus",
    "a cache 2 to 3 times that, a cache 2_to_3_times that",
    "go to 3 sites, go to 3 sites",
  })
  void aNumberStaysWithItsUnitAndAnOperatorWithWhatPrecedesIt(String text, String expected) {
    assertThat(Formulas.unbroken(text)).isEqualTo(expected.replace('_', '\u00a0'));
  }
}
