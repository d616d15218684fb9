package dev.cribsheet.render.sheet;

import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.site.TimePlan;
import dev.cribsheet.view.sheet.ClockView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws the time span of a step in the preferred time plan. */
final class ClockViews {
  /** The width of the bar, in tenths of a millimetre. */
  private static final int WIDTH = 560;

  /** The width of a digit, in tenths of a millimetre. */
  private static final int DIGIT = 30;

  /** The maximum number of other session lengths on the line. */
  private static final int MOST_OTHERS = 2;

  private final PageContext scope;
  private final TimePlan plan;
  private final List<ClockView.Part> parts = new ArrayList<>();
  private int minute;

  private ClockViews(PageContext scope) {
    this.scope = scope;
    this.plan = scope.site().plans().preferredPlan();
  }

  static ClockView of(PageContext scope, SiteStep step) {
    return new ClockViews(scope).view(step);
  }

  private ClockView view(SiteStep step) {
    add(plan.session().intro(), 0, false);
    int start = 0;
    for (int i = 0; i < plan.minutes().size(); i++) {
      boolean current = i + 1 == step.number();
      start = current ? minute : start;
      add(plan.minutes().get(i), i + 1, current);
    }
    add(plan.spare(), 0, false);
    add(plan.session().closing(), 0, false);
    int minutes = plan.minutes().get(step.number() - 1);
    return new ClockView(
        scope.t("minutes", Map.of("minutes", scope.strings().number(minutes))),
        others(step),
        scope.t(
            "sheet.clock", Map.of("from", start, "to", start + minutes, "length", plan.length())),
        plan.session().intro() > 0 ? scope.t("plan.intro") : "",
        plan.session().closing() > 0 ? scope.t("plan.closing") : "",
        WIDTH,
        parts);
  }

  /**
   * Returns when the step begins and ends in sessions of other lengths, or its range if there are
   * none or too many for the line.
   */
  private String others(SiteStep step) {
    List<TimePlan> others =
        scope.site().plans().plans().stream().filter(other -> !other.equals(plan)).toList();
    return others.isEmpty() || others.size() > MOST_OTHERS
        ? scope.t("sheet.range", Map.of("minutes", scope.minutes(step.content().time())))
        : others.stream().map(other -> other(other, step)).collect(Collectors.joining(" · "));
  }

  private String other(TimePlan other, SiteStep step) {
    int index = step.number() - 1;
    int before = other.minutes().subList(0, index).stream().mapToInt(Integer::intValue).sum();
    int from = other.session().intro() + before;
    int to = from + other.minutes().get(index);
    return scope.t("sheet.clock-other", Map.of("from", from, "to", to, "length", other.length()));
  }

  private void add(int minutes, int number, boolean current) {
    if (minutes > 0) {
      int from = position(minute);
      minute += minutes;
      int to = position(minute);
      boolean mirrored = scope.strings().direction().equals("rtl");
      int digits = Integer.toString(number).length();
      parts.add(
          new ClockView.Part(
              mirrored ? WIDTH - to : from,
              mirrored ? WIDTH - from : to,
              (mirrored ? 2 * WIDTH - from - to : from + to) / 2,
              to - from < DIGIT * digits ? 0 : number,
              current));
    }
  }

  private int position(int at) {
    return at * WIDTH / plan.length();
  }
}
