package dev.cribsheet.render.html.part;

import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.site.TimePlan;
import dev.cribsheet.site.TimePlans;
import dev.cribsheet.view.part.PlanView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Views of the plans of sessions. Plans that are shown together have one scale. */
public final class PlanViews {
  /** The share of a bar below which a number does not fit into it on a phone: 24 of 288 px. */
  private static final double NARROW = 1.0 / 12;

  private PlanViews() {}

  public static List<PlanView> all(PageContext scope) {
    List<TimePlan> plans = scope.site().plans().plans();
    int longest = plans.stream().mapToInt(TimePlan::length).max().orElse(1);
    return plans.stream().map(plan -> plan(scope, plan, longest)).toList();
  }

  /** Returns the plan of the default length; empty if there are no steps. */
  static List<PlanView> preferred(PageContext scope) {
    return scope
        .shared()
        .view(
            "preferred plan",
            () -> {
              TimePlans plans = scope.site().plans();
              return plans.plans().stream()
                  .filter(plan -> plan.equals(plans.preferredPlan()))
                  .map(plan -> plan(scope, plan, plan.length()))
                  .toList();
            });
  }

  private static PlanView plan(PageContext scope, TimePlan plan, int scale) {
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
              start + minutes,
              Percent.of(start, scale),
              Percent.of(minutes, scale),
              minutes < NARROW * scale));
      start += minutes;
    }
    return new PlanView(
        "plan-" + plan.length(),
        plan.length(),
        scope.t("plan.title", Map.of("length", plan.length())),
        plan.equals(scope.site().plans().preferredPlan()),
        rows.stream()
            .map(row -> row.shortTitle() + ' ' + row.text())
            .collect(Collectors.joining(" · ")),
        rows.stream().anyMatch(PlanView.Row::narrow),
        rows,
        plan.spare(),
        plan.spare() == 0 ? "" : scope.t("plan.spare", Map.of("spare", plan.spare())));
  }
}
