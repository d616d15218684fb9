package dev.cribsheet.render.html.part;

import dev.cribsheet.content.model.Anchors;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.content.model.StepPart;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.view.page.StepPageView;
import dev.cribsheet.view.part.StepCardView;
import dev.cribsheet.view.part.StepLinkView;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Views of steps. */
public final class StepViews {
  private static final int CARD_LINE = 90;

  private StepViews() {}

  public static StepPageView page(PageContext scope, SiteStep step) {
    Step content = step.content();
    return new StepPageView(
        content.id(),
        step.number(),
        scope.hue(step.number()),
        position(scope, step),
        scope.minutes(content.time()),
        content.title(),
        scope.html(content.text(StepPart.GOAL)),
        !content.checklist().isEmpty(),
        scope.to(step.sheet().page()),
        TimelineViews.timeline(scope),
        StepParts.of(scope, step),
        StepParts.groups(scope, step),
        TextViews.footnotes(scope, content.body()),
        following(scope, step));
  }

  static String position(PageContext scope, SiteStep step) {
    return scope.t(
        "step.position", Map.of("number", step.number(), "count", scope.site().steps().size()));
  }

  private static List<StepLinkView> following(PageContext scope, SiteStep step) {
    List<SiteStep> steps = scope.site().steps();
    return step.number() < steps.size()
        ? List.of(link(scope, steps.get(step.number())))
        : List.of();
  }

  public static List<StepLinkView> links(PageContext scope) {
    Site site = scope.site();
    return site.steps().stream().map(step -> link(scope, step)).toList();
  }

  private static StepLinkView link(PageContext scope, SiteStep step) {
    return new StepLinkView(
        step.number(),
        scope.hue(step.number()),
        step.content().shortTitle(),
        scope.range(step.content().time()),
        scope.to(step.url()),
        step.url().equals(scope.url()));
  }

  public static List<StepCardView> cards(PageContext scope) {
    return scope.site().steps().stream().map(step -> card(scope, step)).toList();
  }

  private static StepCardView card(PageContext scope, SiteStep step) {
    Step content = step.content();
    String sentence =
        Excerpt.sentence(
            content.text(StepPart.GOAL).plain(), scope.site().config().language().value());
    return new StepCardView(
        content.id(),
        step.number(),
        scope.hue(step.number()),
        content.title(),
        content.shortTitle(),
        scope.to(step.url()),
        scope.minutes(content.time()),
        Excerpt.words(sentence, CARD_LINE),
        scope.html(content.text(StepPart.GOAL)),
        scope.html(content.text(StepPart.OUTPUT)),
        scope.html(content.text(StepPart.HANDOVER)),
        scope.html(content.text(StepPart.SHORT_PLAN)),
        content.checklist().size(),
        content.checklist().stream()
            .map(item -> Anchors.item(content.id(), item.id()))
            .collect(Collectors.joining(" ")));
  }
}
