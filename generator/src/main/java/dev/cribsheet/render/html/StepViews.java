package dev.cribsheet.render.html;

import dev.cribsheet.content.Anchors;
import dev.cribsheet.content.Step;
import dev.cribsheet.site.PageKind;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.view.StepCardView;
import dev.cribsheet.view.StepLinkView;
import dev.cribsheet.view.StepPageView;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Views of steps. */
final class StepViews {
  private static final int CARD_LINE = 90;

  private StepViews() {}

  static StepPageView page(PageScope scope, SiteStep step) {
    Step content = step.content();
    String id = content.id();
    return new StepPageView(
        id,
        step.number(),
        scope.hue(step.number()),
        position(scope, step),
        scope.minutes(content.time()),
        content.title(),
        scope.html(content.goal()),
        scope.html(content.output()),
        TextViews.sections(scope, content.body()),
        TextViews.footnotes(scope, content.body()),
        ListViews.items(scope, id + "-" + Anchors.SAY, content.say()),
        ListViews.checklist(scope, step),
        ListViews.items(scope, id + "-" + Anchors.DO, content.doList()),
        ListViews.items(scope, id + "-" + Anchors.AVOID, content.avoid()),
        ListViews.groups(scope, id + "-" + Anchors.ASK, content.ask()),
        step.numbers().stream().map(row -> ListViews.number(scope, row)).toList(),
        step.redFlags().stream().map(flag -> ListViews.redFlag(scope, flag)).toList(),
        step.example().map(question -> QuestionViews.link(scope, question)).stream().toList(),
        step.related().stream().map(question -> QuestionViews.link(scope, question)).toList(),
        scope.html(content.handover()),
        scope.html(content.shortPlan()),
        scope.to(step.sheet().page()),
        following(scope, step),
        scope.to(PageKind.RED_FLAGS.url()),
        scope.to(PageKind.NUMBERS.url()));
  }

  static String position(PageScope scope, SiteStep step) {
    return scope.t(
        "step.position", Map.of("number", step.number(), "count", scope.site().steps().size()));
  }

  private static List<StepLinkView> following(PageScope scope, SiteStep step) {
    List<SiteStep> steps = scope.site().steps();
    return step.number() < steps.size()
        ? List.of(link(scope, steps.get(step.number())))
        : List.of();
  }

  static List<StepLinkView> links(PageScope scope) {
    Site site = scope.site();
    return site.steps().stream().map(step -> link(scope, step)).toList();
  }

  private static StepLinkView link(PageScope scope, SiteStep step) {
    return new StepLinkView(
        step.number(),
        scope.hue(step.number()),
        step.content().shortTitle(),
        scope.range(step.content().time()),
        scope.to(step.url()),
        step.url().equals(scope.url()));
  }

  static List<StepCardView> cards(PageScope scope) {
    return scope.site().steps().stream().map(step -> card(scope, step)).toList();
  }

  private static StepCardView card(PageScope scope, SiteStep step) {
    Step content = step.content();
    String sentence =
        Excerpt.sentence(content.goal().plain(), scope.site().config().language().value());
    return new StepCardView(
        content.id(),
        step.number(),
        scope.hue(step.number()),
        content.title(),
        content.shortTitle(),
        scope.to(step.url()),
        scope.minutes(content.time()),
        Excerpt.words(sentence, CARD_LINE),
        scope.html(content.goal()),
        scope.html(content.output()),
        scope.html(content.handover()),
        scope.html(content.shortPlan()),
        content.checklist().size(),
        content.checklist().stream()
            .map(item -> Anchors.item(content.id(), item.id()))
            .collect(Collectors.joining(" ")));
  }
}
