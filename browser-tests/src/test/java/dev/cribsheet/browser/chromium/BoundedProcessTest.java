package dev.cribsheet.browser.chromium;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundedProcessTest {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @Test
  void aProgramThatEndsWellIsNoTrouble() {
    assertThat(trouble(120, "-version")).isEmpty();
  }

  @Test
  void aProgramThatFailsIsQuoted() {
    assertThat(trouble(120, "NoSuchClass")).startsWith("ended with 1: ").contains("NoSuchClass");
  }

  @Test
  void aProgramThatTakesTooLongIsEnded() {
    assertThat(trouble(0, "-version")).isEqualTo("took more than 0 s");
  }

  @Test
  void aProgramThatIsNotThereIsTrouble() {
    ProcessBuilder missing = new ProcessBuilder("no-such-program-anywhere");
    assertThat(BoundedProcess.trouble(missing, Duration.ofSeconds(5))).startsWith("did not start");
  }

  private static String trouble(int seconds, String argument) {
    return BoundedProcess.trouble(
        new ProcessBuilder(List.of(JAVA, argument)), Duration.ofSeconds(seconds));
  }
}
