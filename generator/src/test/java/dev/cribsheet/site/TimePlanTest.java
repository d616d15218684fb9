package dev.cribsheet.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cribsheet.content.model.SessionLength;
import dev.cribsheet.content.model.TimeBox;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimePlanTest {
  @ParameterizedTest
  @CsvSource({
    "3-10 10-15 10-25 3-5, 30, 4/11/12/3, 0",
    "3-10 10-15 10-25 3-5, 45, 8/13/20/4, 0",
    "3-10 10-15 10-25 3-5, 60, 10/15/25/5, 5",
    "3-10 10-15 10-25 3-5, 26, 3/10/10/3, 0",
    "3-10 10-15 10-25 3-5, 55, 10/15/25/5, 0",
    // ties go to the earlier step
    "1-2 1-2, 3, 2/1, 0",
    "1-3 1-3 1-3, 4, 2/1/1, 0",
    "1-3 1-3 1-3, 5, 2/2/1, 0",
    // single values
    "5-5 5-5, 10, 5/5, 0",
    "5-5 5-5, 12, 5/5, 2",
    "5-5 1-3, 7, 5/2, 0",
    "1-600 1-600, 601, 301/300, 0",
  })
  void minutesAddUpToTheSession(String steps, int length, String minutes, int spare) {
    TimePlan plan = TimePlan.of(SessionLength.of(length), boxes(steps));
    assertThat(plan.minutes().stream().map(String::valueOf).collect(Collectors.joining("/")))
        .isEqualTo(minutes);
    assertThat(plan.spare()).isEqualTo(spare);
  }

  @ParameterizedTest
  @CsvSource({
    "30, 2, 2, 3/10/10/3, 0",
    "45, 5, 5, 5/11/15/4, 0",
    "60, 5, 5, 9/14/22/5, 0",
    "60, 0, 5, 10/15/25/5, 0",
    "70, 3, 5, 10/15/25/5, 7",
  })
  void theStepsShareWhatBothEndsLeave(
      int length, int intro, int closing, String minutes, int spare) {
    TimePlan plan =
        TimePlan.of(new SessionLength(length, intro, closing), boxes("3-10 10-15 10-25 3-5"));
    assertThat(plan.minutes().stream().map(String::valueOf).collect(Collectors.joining("/")))
        .isEqualTo(minutes);
    assertThat(plan.spare()).isEqualTo(spare);
    assertThat(plan.length()).isEqualTo(length);
  }

  @Test
  void everyLengthAddsUpAndStaysInTheBounds() {
    List<TimeBox> boxes = boxes("3-10 10-15 7-7 10-25 3-5 1-600");
    for (int length = 34; length <= 700; length++) {
      TimePlan plan = TimePlan.of(SessionLength.of(length), boxes);
      int sum = plan.minutes().stream().mapToInt(Integer::intValue).sum();
      assertThat(sum + plan.spare()).isEqualTo(length);
      for (int i = 0; i < boxes.size(); i++) {
        assertThat(plan.minutes().get(i)).isBetween(boxes.get(i).min(), boxes.get(i).max());
      }
    }
  }

  @Test
  void aSessionBelowTheMinimumIsNoPlan() {
    assertThatThrownBy(() -> TimePlan.of(SessionLength.of(25), boxes("3-10 10-15 10-25 3-5")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<TimeBox> boxes(String steps) {
    return Arrays.stream(steps.split(" "))
        .map(step -> step.split("-"))
        .map(ends -> new TimeBox(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
        .toList();
  }
}
