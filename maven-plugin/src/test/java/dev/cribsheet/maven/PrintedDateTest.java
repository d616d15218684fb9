package dev.cribsheet.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-22T00:00:00Z, , 2026-11-22T00:00:00Z",
    "2026-11-22T01:00:00+01:00, , 2026-11-22T00:00:00Z",
    "1795305600, , 2026-11-22T00:00:00Z",
    "0, , 1970-01-01T00:00:00Z",
    "2026-11-22T00:00:00Z, 0, 2026-11-22T00:00:00Z",
    ", 1795305600, 2026-11-22T00:00:00Z",
    "'', 1795305600, 2026-11-22T00:00:00Z",
    "-, 1795305600, 2026-11-22T00:00:00Z",
  })
  void theTimestampComesBeforeTheEnvironment(String timestamp, String epoch, Instant expected)
      throws MojoExecutionException {
    assertThat(new PrintedDate(timestamp, epoch).instant()).contains(expected);
  }

  @Test
  void withoutEitherThereIsNoDate() throws MojoExecutionException {
    assertThat(new PrintedDate(null, null).instant()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "last Tuesday",
        "2026-13-45",
        "2026-11-22",
        "12345678901234567890",
        "999999999999",
        "+12026-11-22T00:00:00Z",
        "${git.commit.time}"
      })
  void aMalformedTimestampIsNamed(String timestamp) {
    assertThatThrownBy(() -> new PrintedDate(timestamp, "0").instant())
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "project.build.outputTimestamp is '%s': use a time such as 2026-01-31T12:00:00Z"
                + " or seconds since 1970",
            timestamp);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "soon", "2026-11-22T00:00:00Z", "999999999999"})
  void aMalformedEpochIsNamed(String epoch) {
    assertThatThrownBy(() -> new PrintedDate(null, epoch).instant())
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("SOURCE_DATE_EPOCH is '%s': use seconds since 1970, such as 1769860800", epoch);
  }
}
