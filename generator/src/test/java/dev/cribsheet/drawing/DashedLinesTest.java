package dev.cribsheet.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DashedLinesTest {
  private static final Point BOX = new Point(50, 0);

  private final DashedLines lines = new DashedLines(7);

  @Test
  void aLineStartsWhereItTurnsAwayFromAnother() {
    lines.add(List.of(BOX, new Point(50, 90)));
    assertThat(lines.add(List.of(BOX, new Point(50, 20), new Point(10, 20), new Point(10, 90))))
        .containsExactly(
            new Point(50, 13), new Point(50, 20), new Point(10, 20), new Point(10, 90));
  }

  @Test
  void aLineStartsWhereAnotherTurnsAwayFromIt() {
    lines.add(List.of(BOX, new Point(50, 20), new Point(10, 20)));
    assertThat(lines.add(List.of(BOX, new Point(50, 90))))
        .containsExactly(new Point(50, 13), new Point(50, 90));
  }

  @Test
  void aLineStartsWhereItTurnsTheOtherWay() {
    lines.add(List.of(BOX, new Point(50, 20), new Point(10, 20)));
    assertThat(lines.add(List.of(BOX, new Point(50, 20), new Point(90, 20))))
        .containsExactly(new Point(50, 13), new Point(50, 20), new Point(90, 20));
  }

  @Test
  void aLineLeavesOutTheStretchesAtBothEnds() {
    Point end = new Point(10, 90);
    lines.add(List.of(BOX, new Point(50, 200)));
    lines.add(List.of(new Point(10, 0), end));
    assertThat(lines.add(List.of(BOX, new Point(50, 20), new Point(10, 20), end)))
        .containsExactly(
            new Point(50, 13), new Point(50, 20), new Point(10, 20), new Point(10, 27));
  }

  @Test
  void linesWithDifferentEndsAreDrawnWhole() {
    lines.add(List.of(BOX, new Point(50, 90)));
    List<Point> other = List.of(new Point(60, 0), new Point(60, 20), new Point(10, 20));
    assertThat(lines.add(other)).isEqualTo(other);
    List<Point> away = List.of(BOX, new Point(10, 0));
    assertThat(lines.add(away)).isEqualTo(away);
  }
}
