package dev.cribsheet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.Progress.Step;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** Times are in milliseconds. */
class TerminalProgressTest {
  private final StringWriter terminal = new StringWriter();
  private long now = 5_000;
  private final TerminalProgress progress =
      new TerminalProgress(terminal::write, () -> now * 1_000_000);

  private String after(long millis, Step step, int done, int all) {
    now += millis;
    terminal.getBuffer().setLength(0);
    progress.done(step, done, all);
    return terminal.toString();
  }

  @Test
  void aRunOfLessThanTwoSecondsShowsNothing() {
    assertThat(after(1_000, Step.READ, 10, 10)).isEmpty();
    assertThat(after(999, Step.RENDERED, 10, 10)).isEmpty();
    progress.close();
    assertThat(terminal.toString()).isEmpty();
  }

  @Test
  void aLongOneShowsFilesRateAndTheTimeThatIsLeft() {
    assertThat(after(2_000, Step.READ, 400, 1_000))
        .isEqualTo("\rRead 400 of 1000 files, 200 per second, 3 s left");
  }

  @Test
  void aStepThatBeginsAnewHasARateOfItsOwn() {
    after(2_000, Step.READ, 400, 1_000);
    assertThat(after(250, Step.RENDERED, 1, 3_000)).isEmpty();
    assertThat(after(500, Step.RENDERED, 100, 3_000))
        .isEqualTo("\rRendered 100 of 3000 files, 200 per second, 15 s left");
  }

  @Test
  void itIsShownFourTimesASecondAtMost() {
    after(2_000, Step.READ, 400, 1_000);
    int shown = 0;
    for (int i = 0; i < 100; i++) {
      shown += after(10, Step.READ, 400 + i, 1_000).isEmpty() ? 0 : 1;
    }
    assertThat(shown).isEqualTo(4);
  }

  @Test
  void aShorterLineLeavesNothingOfALongerOne() {
    String longer = after(2_000, Step.READ, 400, 100_000);
    assertThat(after(250, Step.READ, 99_999, 100_000).length())
        .isGreaterThanOrEqualTo(longer.length());
  }

  @Test
  void theLineIsWipedAtTheEndAndStaysSo() {
    int length = after(2_000, Step.READ, 400, 1_000).length() - 1;
    terminal.getBuffer().setLength(0);
    progress.close();
    assertThat(terminal.toString()).isEqualTo("\r" + " ".repeat(length) + "\r");
    assertThat(after(1_000, Step.READ, 500, 1_000)).isEmpty();
  }
}
