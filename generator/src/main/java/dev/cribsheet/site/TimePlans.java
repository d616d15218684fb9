package dev.cribsheet.site;

import dev.cribsheet.content.model.SessionLength;
import dev.cribsheet.content.model.SessionLengths;
import dev.cribsheet.content.model.SiteConfig;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.content.model.TimeBox;
import dev.cribsheet.diagnostic.Located;
import java.util.List;

/** The time plans of all offered session lengths, in order; {@code preferred} is an index. */
public record TimePlans(List<TimePlan> plans, int preferred) {
  private static final int PREFERRED = 45;

  public TimePlans {
    plans = List.copyOf(plans);
  }

  static TimePlans of(SiteConfig config, List<Step> steps) {
    if (steps.isEmpty()) {
      return new TimePlans(List.of(), 0);
    }
    List<SessionLength> sessions = SessionLengths.of(config, steps).stream().distinct().toList();
    List<Integer> lengths = sessions.stream().map(SessionLength::length).toList();
    List<TimeBox> times = steps.stream().map(Step::time).toList();
    int wanted = config.defaultLength().map(Located::value).orElse(PREFERRED);
    int preferred = lengths.contains(wanted) ? lengths.indexOf(wanted) : lengths.size() - 1;
    return new TimePlans(
        sessions.stream().map(session -> TimePlan.of(session, times)).toList(), preferred);
  }

  public TimePlan preferredPlan() {
    return plans.get(preferred);
  }
}
