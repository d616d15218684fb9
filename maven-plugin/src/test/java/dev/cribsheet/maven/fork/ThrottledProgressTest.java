package dev.cribsheet.maven.fork;

import static dev.cribsheet.Progress.Step.READ;
import static dev.cribsheet.Progress.Step.RENDERED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThrottledProgressTest {
  private static final long MILLISECOND = 1_000_000;

  private final List<ForkResponse.Done> told = new ArrayList<>();
  private long now = -5;

  @Test
  void theFirstFileOfAStepIsToldAndThenTwentyASecondAtMost() {
    ThrottledProgress progress = new ThrottledProgress(told::add, () -> now);
    for (int file = 1; file <= 1_000; file++) {
      progress.done(READ, file, 1_000);
      now += MILLISECOND;
    }
    progress.done(RENDERED, 1, 10);
    progress.done(RENDERED, 2, 10);
    assertThat(told).hasSize(21);
    assertThat(told.get(0)).isEqualTo(new ForkResponse.Done(READ, 1, 1_000));
    assertThat(told.get(1)).isEqualTo(new ForkResponse.Done(READ, 51, 1_000));
    assertThat(told.get(20)).isEqualTo(new ForkResponse.Done(RENDERED, 1, 10));
  }
}
