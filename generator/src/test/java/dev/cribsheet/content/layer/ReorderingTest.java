package dev.cribsheet.content.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReorderingTest {
  @ParameterizedTest
  @CsvSource(
      value = {
        "''    | ''    | ''",
        "abcde | abcde | ''",
        "abcde | bcdea | a",
        "abcde | eabcd | e",
        "abcde | acbde | c",
        "abcde | edcba | edcb",
        "abcdef| badcfe| bdf",
      },
      delimiter = '|')
  void theFewestAreMoved(String present, String wanted, String moved) {
    assertThat(String.join("", Reordering.moved(ids(present), ids(wanted)))).isEqualTo(moved);
  }

  private static List<String> ids(String letters) {
    return letters.isEmpty() ? List.of() : List.of(letters.split(""));
  }
}
