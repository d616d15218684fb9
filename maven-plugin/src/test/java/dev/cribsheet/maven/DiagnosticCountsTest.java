package dev.cribsheet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticCountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 | 1 | 3 errors, 1 warning",
        "1 | 0 | 1 error",
        "1 | 2 | 1 error, 2 warnings",
        "0 | 1 | 1 warning, and cribsheet.failOnWarning is set",
      })
  void aFailureCountsWhatStoppedIt(long errors, long warnings, String expected) {
    assertThat(new DiagnosticCounts(errors, warnings).failure()).isEqualTo(expected);
  }
}
