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

/** Views of session plans. Plans that are shown together use the same scale. */
public final class PlanViews {
  /** The fraction of a bar that a digit takes up on a phone: 9 of 288 px. */
  private static final double DIGIT = 1.0 / 32;

  private PlanViews() {}

  public static List<PlanView> all(PageContext scope) {
    int scale = TimelineViews.scaleOfPlans(scope);
    return scope.site().plans().plans().stream().map(plan -> plan(scope, plan, scale)).toList();
  }

  /** Returns the plan for the default length; empty if there are no steps. */
  public static List<PlanView> preferred(PageContext scope) {
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
    int intro = plan.session().intro();
    int closing = plan.session().closing();
    addEnd(scope, "plan.intro", "•", 0, intro, scale, rows);
    int start = intro;
    for (SiteStep step : scope.site().steps()) {
      int minutes = plan.minutes().get(step.number() - 1);
      String title = step.content().shortTitle();
      String mark = scope.strings().number(step.number());
      rows.add(row(scope, step.number(), mark, title, scope.to(step.url()), start, minutes, scale));
      start += minutes;
    }
    String mark = scope.t("plan.closing-mark");
    addEnd(scope, "plan.closing", mark, plan.length() - closing, closing, scale, rows);
    return new PlanView(
        "plan-" + plan.length(),
        plan.length(),
        scope.t("plan.title", Map.of("length", plan.length())),
        plan.equals(scope.site().plans().preferredPlan()),
        rows.stream()
            .map(row -> row.shortTitle() + ' ' + row.text())
            .collect(Collectors.joining(" · ")),
        rows,
        plan.spare(),
        plan.spare() == 0 ? "" : scope.t("plan.spare", Map.of("spare", plan.spare())));
  }

  private static void addEnd(
      PageContext scope,
      String name,
      String mark,
      int start,
      int minutes,
      int scale,
      List<PlanView.Row> rows) {
    if (minutes > 0) {
      rows.add(row(scope, 0, mark, scope.t(name), "", start, minutes, scale));
    }
  }

  private static PlanView.Row row(
      PageContext scope,
      int number,
      String mark,
      String title,
      String url,
      int start,
      int minutes,
      int scale) {
    return new PlanView.Row(
        number,
        mark,
        scope.hue(number),
        title,
        url,
        minutes,
        scope.t("minutes", Map.of("minutes", scope.strings().number(minutes))),
        start,
        start + minutes,
        Percent.of(start, scale),
        Percent.of(minutes, scale),
        minutes < DIGIT * Integer.toString(number).length() * scale);
  }
}
