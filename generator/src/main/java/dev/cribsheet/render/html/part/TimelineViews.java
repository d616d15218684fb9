package dev.cribsheet.render.html.part;

import dev.cribsheet.content.model.TimeBox;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.site.TimePlan;
import dev.cribsheet.view.part.TimelineView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Draws the steps to scale. */
public final class TimelineViews {
  private static final int TICK = 5;

  /** The longest scale with a mark every 5 minutes; longer ones have proportionally fewer. */
  private static final int HOUR = 60;

  private TimelineViews() {}

  /** Draws the steps alone, at full width. */
  public static TimelineView timeline(PageContext scope) {
    return timeline(scope, total(scope));
  }

  /** Draws the steps to the same scale as the session plans on the page. */
  public static TimelineView besidePlans(PageContext scope) {
    return timeline(scope, scaleOfPlans(scope));
  }

  /** Returns the length, in minutes, of a scale that fits the steps and every session plan. */
  static int scaleOfPlans(PageContext scope) {
    List<TimePlan> plans = scope.site().plans().plans();
    return Math.max(total(scope), plans.stream().mapToInt(TimePlan::length).max().orElse(0));
  }

  private static int total(PageContext scope) {
    return scope.site().steps().stream().mapToInt(step -> step.content().time().max()).sum();
  }

  private static TimelineView timeline(PageContext scope, int scale) {
    List<SiteStep> steps = scope.site().steps();
    List<TimelineView.Bar> bars = new ArrayList<>();
    int total = 0;
    for (SiteStep step : steps) {
      bars.add(bar(scope, step, total, scale));
      total += step.content().time().max();
    }
    List<TimelineView.Tick> ticks = new ArrayList<>();
    int tick = TICK * Math.max(1, (scale + HOUR - 1) / HOUR);
    for (int minute = 0; minute <= scale && scale > 0; minute += tick) {
      ticks.add(new TimelineView.Tick(Percent.of(minute, scale), minute));
    }
    String label = scope.t("timeline.title", Map.of("count", steps.size(), "total", total));
    boolean ranges =
        steps.stream().map(step -> step.content().time()).anyMatch(time -> time.min() < time.max());
    return new TimelineView(label, total, ranges, bars, ticks);
  }

  private static TimelineView.Bar bar(PageContext scope, SiteStep step, int start, int scale) {
    TimeBox time = step.content().time();
    return new TimelineView.Bar(
        step.number(),
        scope.hue(step.number()),
        step.content().shortTitle(),
        scope.to(step.url()),
        scope.minutes(time),
        label(scope, step.number(), time),
        Percent.of(start, scale),
        Percent.of(time.max(), scale),
        Percent.of(time.min(), time.max()),
        Percent.of(time.min(), 2 * time.max()),
        step.url().equals(scope.url()));
  }

  private static String label(PageContext scope, int number, TimeBox time) {
    String key = time.min() == time.max() ? "timeline.label-same" : "timeline.label";
    return scope.t(key, Map.of("number", number, "min", time.min(), "max", time.max()));
  }
}
