package dev.cribsheet.render.html;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.content.Article;
import dev.cribsheet.content.Page;
import dev.cribsheet.content.Step;
import dev.cribsheet.content.StepPart;
import dev.cribsheet.render.html.PageDefinition.Neighbours;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteArticle;
import dev.cribsheet.site.SitePage;
import dev.cribsheet.site.SiteQuestion;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.theme.UiStrings;
import dev.cribsheet.view.ContentPageView;
import dev.cribsheet.view.LinkView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Says how the pages of steps, questions and free pages are made. */
record ArticleDefinitions(Site site, UiStrings strings) {
  private static final int DESCRIPTION = 160;

  PageDefinition step(SiteStep step) {
    Step content = step.content();
    return new PageDefinition(
        content.kind().name(),
        step.url(),
        content.shortTitle(),
        strings.text(
            "head.step-title",
            Map.of(
                "number", step.number(),
                "title", content.shortTitle(),
                "site", site.config().title())),
        Excerpt.words(content.text(StepPart.GOAL).plain(), DESCRIPTION),
        Optional.of(scope -> scope.link(PageKind.FRAMEWORK)),
        Optional.of(content.path()),
        scope -> StepParts.contents(scope, step),
        scope -> neighbours(scope, step),
        (scope, results) -> StepViews.page(scope, step));
  }

  private Neighbours neighbours(PageContext scope, SiteStep step) {
    List<SiteStep> steps = site.steps();
    List<LinkView> before =
        links(scope, steps, step.number() - 2, one -> one.content().shortTitle());
    List<LinkView> after = links(scope, steps, step.number(), one -> one.content().shortTitle());
    return new Neighbours(
        before.isEmpty() ? List.of(scope.link(PageKind.FRAMEWORK)) : before,
        after.isEmpty() ? scope.links(PageKind.SHEETS) : after);
  }

  /** The page of the question at a place in the bank, counted from 0. */
  PageDefinition question(int index) {
    SiteQuestion question = site.questions().get(index);
    Function<SiteQuestion, String> title = one -> one.content().title();
    return text(
        question,
        TextViews.excerpt(question.content().body()),
        Optional.of(scope -> scope.link(PageKind.QUESTIONS)),
        scope ->
            new Neighbours(
                links(scope, site.questions(), index - 1, title),
                links(scope, site.questions(), index + 1, title)),
        scope -> QuestionViews.page(scope, question));
  }

  PageDefinition page(SitePage page) {
    Page content = page.content();
    return text(
        page,
        content.description().isEmpty() ? TextViews.excerpt(content.body()) : content.description(),
        Optional.empty(),
        scope -> Neighbours.NONE,
        scope ->
            new ContentPageView(
                content.title(),
                TextViews.sections(scope, content.body()),
                TextViews.footnotes(scope, content.body())));
  }

  /** A page whose contents are the headings of its author. */
  private PageDefinition text(
      SiteArticle article,
      String description,
      Optional<Function<PageContext, LinkView>> above,
      Function<PageContext, Neighbours> neighbours,
      Function<PageContext, Object> view) {
    Article content = article.content();
    return new PageDefinition(
        content.kind().name(),
        article.url(),
        content.title(),
        PageDefinition.headTitle(strings, site, content.title()),
        description,
        above,
        Optional.of(content.path()),
        scope -> TextViews.entries(scope, content.body()),
        neighbours,
        (scope, results) -> view.apply(scope));
  }

  /** A link to the article at a place, at most one. */
  private static <T extends SiteArticle> List<LinkView> links(
      PageContext scope, List<T> articles, int index, Function<T, String> text) {
    return index < 0 || index >= articles.size()
        ? List.of()
        : List.of(scope.link(text.apply(articles.get(index)), articles.get(index).url()));
  }
}
