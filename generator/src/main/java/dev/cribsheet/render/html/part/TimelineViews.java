package dev.cribsheet.render.html.part;

import dev.cribsheet.content.model.TimeBox;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.view.part.TimelineView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Draws the steps to scale. */
public final class TimelineViews {
  private static final int TICK = 5;

  private TimelineViews() {}

  /** Draws the steps at full width. */
  public static TimelineView timeline(PageContext scope) {
    List<SiteStep> steps = scope.site().steps();
    int total = steps.stream().mapToInt(step -> step.content().time().max()).sum();
    List<TimelineView.Bar> bars = new ArrayList<>();
    int start = 0;
    for (SiteStep step : steps) {
      bars.add(bar(scope, step, start, total));
      start += step.content().time().max();
    }
    List<TimelineView.Tick> ticks = new ArrayList<>();
    for (int minute = 0; minute <= total && total > 0; minute += TICK) {
      ticks.add(new TimelineView.Tick(Percent.of(minute, total), minute));
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
        step.url().equals(scope.url()));
  }

  private static String label(PageContext scope, int number, TimeBox time) {
    String key = time.min() == time.max() ? "timeline.label-same" : "timeline.label";
    return scope.t(key, Map.of("number", number, "min", time.min(), "max", time.max()));
  }
}
