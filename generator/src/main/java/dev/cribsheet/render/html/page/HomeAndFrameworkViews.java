package dev.cribsheet.render.html.page;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.content.model.Framework;
import dev.cribsheet.content.model.HomeBlock;
import dev.cribsheet.content.model.Page;
import dev.cribsheet.content.model.SignalSet.Signal;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.markdown.model.MarkdownDocument;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.render.html.part.PlanViews;
import dev.cribsheet.render.html.part.StepViews;
import dev.cribsheet.render.html.part.TextViews;
import dev.cribsheet.render.html.part.TimelineViews;
import dev.cribsheet.site.Site;
import dev.cribsheet.view.page.FrameworkPageView;
import dev.cribsheet.view.page.HomePageView;
import dev.cribsheet.view.part.LinkView;
import dev.cribsheet.view.part.SheetPreview;
import dev.cribsheet.view.part.StepCardView;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Views of the home page and of the framework's overview. */
final class HomeAndFrameworkViews {
  private HomeAndFrameworkViews() {}

  static HomePageView home(PageContext scope, List<SheetPreview> preview) {
    Site site = scope.site();
    HtmlFragment tagline = scope.html(site.config().tagline());
    return new HomePageView(
        tagline.isEmpty() ? HtmlFragment.ofText(site.config().title()) : tagline,
        scope.html(site.config().lede()),
        start(scope),
        scope.links(PageKind.SHEETS),
        TimelineViews.timeline(scope),
        StepViews.cards(scope),
        preview,
        site.config().brand().home().stream().map(block -> block(scope, block)).toList(),
        HomeTools.of(scope));
  }

  private static List<LinkView> start(PageContext scope) {
    Site site = scope.site();
    return site.has(PageKind.PATH)
        ? List.of(scope.link(scope.t("home.path"), PageKind.PATH.url()))
        : site.steps().stream()
            .limit(1)
            .map(step -> scope.link(scope.t("home.start", Map.of("number", 1)), step.url()))
            .toList();
  }

  private static HomePageView.Block block(PageContext scope, HomeBlock block) {
    Optional<MarkdownDocument> text =
        block.page().flatMap(scope.site().content()::page).map(Page::body);
    return new HomePageView.Block(
        block.kind().word(),
        text.map(body -> TextViews.sections(scope, body)).orElse(List.of()),
        text.map(body -> TextViews.footnotes(scope, body)).orElse(HtmlFragment.none()));
  }

  static FrameworkPageView framework(PageContext scope) {
    Site site = scope.site();
    Optional<Framework> framework = site.framework();
    List<StepCardView> cards = StepViews.cards(scope);
    return new FrameworkPageView(
        framework.map(Framework::title).orElseGet(() -> scope.t("page.framework")),
        framework.map(found -> scope.html(found.lede())).orElse(HtmlFragment.none()),
        framework.map(found -> TextViews.sections(scope, found.body())).orElse(List.of()),
        framework
            .map(found -> TextViews.footnotes(scope, found.body()))
            .orElse(HtmlFragment.none()),
        TimelineViews.besidePlans(scope),
        PlanViews.all(scope),
        cards,
        cards.stream().anyMatch(card -> !card.shortPlan().isEmpty()),
        site.content().signals().levels(),
        site.content().signals().signals().stream().map(signal -> signal(scope, signal)).toList(),
        scope.links(PageKind.SHEETS));
  }

  private static FrameworkPageView.SignalView signal(PageContext scope, Signal signal) {
    return new FrameworkPageView.SignalView(
        signal.id(),
        signal.name(),
        scope.html(signal.looksLike()),
        signal.descriptors().stream().map(scope::html).toList(),
        signal.weight(),
        steps(scope, signal));
  }

  private static List<LinkView> steps(PageContext scope, Signal signal) {
    return scope.site().steps().stream()
        .filter(step -> signal.steps().stream().anyMatch(id -> id.id().equals(step.content().id())))
        .map(step -> scope.link(step.content().shortTitle(), step.url()))
        .toList();
  }
}
