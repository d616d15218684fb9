package dev.cribsheet.site;

import dev.cribsheet.content.model.SessionLength;
import dev.cribsheet.content.model.TimeBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The minutes per step for one session.
 *
 * @param minutes the minutes per step, in order; with the spare minutes, they add up to the length
 *     of the session without intro and closing
 * @param spare the minutes that no step can use
 */
public record TimePlan(SessionLength session, List<Integer> minutes, int spare) {
  public TimePlan {
    minutes = List.copyOf(minutes);
  }

  /**
   * Divides a session: each step gets its minimum and a share of the slack. Shares are rounded by
   * the largest remainder method; ties go to the earlier step.
   *
   * @param session a session with enough time for the minimums of all steps
   */
  public static TimePlan of(SessionLength session, List<TimeBox> steps) {
    int length = session.forSteps();
    int least = steps.stream().mapToInt(TimeBox::min).sum();
    int most = steps.stream().mapToInt(TimeBox::max).sum();
    if (length < least) {
      throw new IllegalArgumentException(length + " < " + least);
    }
    if (length >= most) {
      return new TimePlan(session, steps.stream().map(TimeBox::max).toList(), length - most);
    }
    int slack = length - least;
    int range = most - least;
    List<Integer> minutes = new ArrayList<>();
    for (TimeBox step : steps) {
      minutes.add(step.min() + (step.max() - step.min()) * slack / range);
    }
    int left = length - minutes.stream().mapToInt(Integer::intValue).sum();
    IntStream.range(0, steps.size())
        .boxed()
        .sorted(Comparator.comparing(i -> -remainder(steps.get(i), slack, range)))
        .limit(left)
        .forEach(i -> minutes.set(i, minutes.get(i) + 1));
    return new TimePlan(session, minutes, 0);
  }

  /** Returns the length of the session, in minutes. */
  public int length() {
    return session.length();
  }

  private static int remainder(TimeBox step, int slack, int range) {
    return (step.max() - step.min()) * slack % range;
  }
}
