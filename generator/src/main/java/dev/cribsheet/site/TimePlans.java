package dev.cribsheet.site;

import dev.cribsheet.content.SiteConfig;
import dev.cribsheet.content.TimeBox;
import dev.cribsheet.diagnostic.Located;
import java.util.List;

/**
 * The plans of every session length that is offered.
 *
 * @param plans by rising length; none when there are no steps
 * @param preferred index of the default plan
 */
public record TimePlans(List<TimePlan> plans, int preferred) {
  private static final List<Integer> USUAL = List.of(30, 45, 60);
  private static final int PREFERRED = 45;

  public TimePlans {
    plans = List.copyOf(plans);
  }

  static TimePlans of(SiteConfig config, List<TimeBox> steps) {
    if (steps.isEmpty()) {
      return new TimePlans(List.of(), 0);
    }
    List<Integer> lengths = lengths(config, steps);
    int wanted = config.defaultLength().map(Located::value).orElse(PREFERRED);
    int preferred = lengths.contains(wanted) ? lengths.indexOf(wanted) : lengths.size() - 1;
    return new TimePlans(
        lengths.stream().map(length -> TimePlan.of(length, steps)).toList(), preferred);
  }

  /** The lengths asked for, else the usual ones that are long enough, else the longest of all. */
  private static List<Integer> lengths(SiteConfig config, List<TimeBox> steps) {
    if (config.sessionLengths().isPresent()) {
      return config.sessionLengths().get().stream().map(Located::value).distinct().toList();
    }
    int least = steps.stream().mapToInt(TimeBox::min).sum();
    List<Integer> usual = USUAL.stream().filter(length -> length >= least).toList();
    return usual.isEmpty() ? List.of(steps.stream().mapToInt(TimeBox::max).sum()) : usual;
  }

  /** The default plan. */
  public TimePlan preferredPlan() {
    return plans.get(preferred);
  }
}
