package dev.cribsheet.render.sheet;

import dev.cribsheet.content.model.StepPart;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.site.TimePlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Blocks about a whole session: time plans, practice logs and an overview of the steps. */
record SessionBlocks(PageContext scope, DraftItems items) {
  /** A wider space than usual, of characters that every font has; digits look close to names. */
  static final String AFTER_NUMBER = "\u00a0 ";

  /** The kind of a blank log. */
  static final String RUN = "run";

  private static final int RUNS = 2;

  /** Returns a name such as {@code 1 Understand}. */
  String name(SiteStep step) {
    return scope.strings().number(step.number()) + AFTER_NUMBER + step.content().shortTitle();
  }

  /**
   * Returns a name with the minutes of the preferred plan, such as {@code 1 Understand · 5 min}.
   */
  String heading(SiteStep step) {
    int minutes = scope.site().plans().preferredPlan().minutes().get(step.number() - 1);
    return name(step) + " · " + minutes(minutes);
  }

  List<DraftItem> steps() {
    return scope.site().steps().stream()
        .map(
            step ->
                items.point(
                    name(step) + " · " + scope.minutes(step.content().time()),
                    step.content().text(StepPart.GOAL),
                    step.content().text(StepPart.OUTPUT),
                    step.content().source()))
        .toList();
  }

  /**
   * Returns the text of a part from one step, or from all steps, each under the name of its step.
   */
  List<DraftItem> texts(StepPart part, String owner) {
    return points(owner, owner.isEmpty() ? this::name : step -> "", part);
  }

  List<DraftItem> shortPlans() {
    return points("", this::name, StepPart.SHORT_PLAN);
  }

  private List<DraftItem> points(String owner, Function<SiteStep, String> name, StepPart part) {
    return scope.site().steps().stream()
        .filter(step -> owner.isEmpty() || step.content().id().equals(owner))
        .filter(step -> !step.content().text(part).isEmpty())
        .map(
            step ->
                items.point(
                    name.apply(step),
                    step.content().text(part),
                    MarkdownText.EMPTY,
                    step.content().source()))
        .toList();
  }

  /** Returns the time plans for all session lengths, or for one length in minutes. */
  Stream<DraftBlock> plans(String length) {
    return scope.site().plans().plans().stream()
        .filter(plan -> length.isEmpty() || length.equals(String.valueOf(plan.length())))
        .map(
            plan ->
                DraftBlock.of(
                    "plan",
                    scope.t("plan.title", Map.of("length", plan.length())),
                    rows(plan, true)));
  }

  private List<DraftItem> rows(TimePlan plan, boolean spare) {
    List<DraftItem> rows = new ArrayList<>();
    int start = plan.session().intro();
    addEnd("plan.intro", 0, start, rows);
    for (SiteStep step : scope.site().steps()) {
      int end = start + plan.minutes().get(step.number() - 1);
      rows.add(row(step, span(start, end), end - start));
      start = end;
    }
    if (spare && plan.spare() > 0) {
      rows.add(
          items.row(
              scope.t("plan.spare-row"),
              span(start, start + plan.spare()),
              scope.t("plan.spare", Map.of("spare", plan.spare())),
              scope.site().config().source()));
    }
    addEnd("plan.closing", plan.length() - plan.session().closing(), plan.length(), rows);
    return rows;
  }

  private void addEnd(String name, int start, int end, List<DraftItem> rows) {
    if (end > start) {
      rows.add(
          items.row(
              scope.t(name),
              span(start, end),
              minutes(end - start),
              scope.site().config().source()));
    }
  }

  /** Returns blank logs for practice runs; the times are planned if there is only one plan. */
  Stream<DraftBlock> runs() {
    List<TimePlan> plans = scope.site().plans().plans();
    if (plans.isEmpty()) {
      return Stream.of();
    }
    String lengths =
        plans.stream()
            .map(plan -> scope.strings().number(plan.length()))
            .collect(Collectors.joining(" · "));
    String run = scope.t("sheet.run");
    String title =
        plans.size() == 1
            ? run + " · " + scope.t("minutes", Map.of("minutes", lengths))
            : scope.t("sheet.run-choose", Map.of("run", run, "lengths", lengths));
    List<DraftItem> rows = clock();
    return Collections.nCopies(
        RUNS,
        DraftBlock.of(
            RUN, title, plans.size() == 1 ? rows : rows.stream().map(DraftItem::blank).toList()))
        .stream();
  }

  /** Returns the parts of a session with the times of the preferred plan. */
  List<DraftItem> clock() {
    return rows(scope.site().plans().preferredPlan(), false);
  }

  private DraftItem row(SiteStep step, String text, int minutes) {
    return items.row(name(step), text, minutes(minutes), step.content().source());
  }

  private String minutes(int minutes) {
    return scope.t("minutes", Map.of("minutes", scope.strings().number(minutes)));
  }

  private String span(int from, int to) {
    return scope.t("plan.span", Map.of("from", from, "to", to));
  }
}
