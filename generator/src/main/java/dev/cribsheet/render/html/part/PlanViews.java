package dev.cribsheet.render.html.part;

import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.site.TimePlan;
import dev.cribsheet.view.part.PlanView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Views of the plans of sessions. */
public final class PlanViews {
  private PlanViews() {}

  public static List<PlanView> all(PageContext scope) {
    return scope.site().plans().plans().stream().map(plan -> plan(scope, plan)).toList();
  }

  /** Returns the plan of the default length; empty if there are no steps. */
  static List<PlanView> preferred(PageContext scope) {
    return scope
        .shared()
        .view("preferred plan", () -> all(scope).stream().filter(PlanView::preferred).toList());
  }

  private static PlanView plan(PageContext scope, TimePlan plan) {
    List<PlanView.Row> rows = new ArrayList<>();
    int start = 0;
    for (SiteStep step : scope.site().steps()) {
      int minutes = plan.minutes().get(step.number() - 1);
      rows.add(
          new PlanView.Row(
              step.number(),
              scope.hue(step.number()),
              step.content().shortTitle(),
              scope.to(step.url()),
              minutes,
              scope.t("minutes", Map.of("minutes", scope.strings().number(minutes))),
              start,
              start + minutes));
      start += minutes;
    }
    return new PlanView(
        "plan-" + plan.length(),
        plan.length(),
        scope.t("plan.title", Map.of("length", plan.length())),
        plan.equals(scope.site().plans().preferredPlan()),
        rows,
        plan.spare(),
        plan.spare() == 0 ? "" : scope.t("plan.spare", Map.of("spare", plan.spare())));
  }
}
