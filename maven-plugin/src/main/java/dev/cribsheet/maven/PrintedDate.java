package dev.cribsheet.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The date printed on pages and sheets: the build's timestamp, or SOURCE_DATE_EPOCH, or none. The
 * clock is never read, so that the same content gives the same bytes.
 */
final class PrintedDate {
  private static final String TIMESTAMP = "project.build.outputTimestamp";
  private static final String EPOCH = "SOURCE_DATE_EPOCH";

  private final Optional<String> outputTimestamp;
  private final Optional<String> sourceDateEpoch;

  /**
   * Creates a date. Either value may be null: Maven passes null for parameters that are not set.
   */
  PrintedDate(String outputTimestamp, String sourceDateEpoch) {
    this.outputTimestamp = given(outputTimestamp).filter(value -> !turnedOff(value));
    this.sourceDateEpoch = given(sourceDateEpoch);
  }

  Optional<Instant> instant() throws MojoExecutionException {
    if (outputTimestamp.isPresent()) {
      return Optional.of(parse(TIMESTAMP, outputTimestamp.get()));
    }
    if (sourceDateEpoch.isPresent()) {
      return Optional.of(parse(EPOCH, sourceDateEpoch.get()));
    }
    return Optional.empty();
  }

  private static Optional<String> given(String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** By Maven's convention, a single character that is not a digit turns the timestamp off. */
  private static boolean turnedOff(String value) {
    return value.length() == 1 && !isNumber(value);
  }

  private static boolean isNumber(String value) {
    return value.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Instant parse(String name, String value) throws MojoExecutionException {
    try {
      Instant instant =
          isNumber(value)
              ? Instant.ofEpochSecond(Long.parseLong(value))
              : OffsetDateTime.parse(value).toInstant();
      int year = instant.atOffset(ZoneOffset.UTC).getYear();
      if ((name.equals(TIMESTAMP) || isNumber(value)) && year >= 1 && year <= 9999) {
        return instant;
      }
    } catch (DateTimeException | NumberFormatException e) {
      // falls through to the error for every invalid value
    }
    String expected =
        name.equals(TIMESTAMP)
            ? "a time such as 2026-01-31T12:00:00Z or seconds since 1970"
            : "seconds since 1970, such as 1769860800";
    throw new MojoExecutionException(name + " is '" + value + "': use " + expected);
  }
}
