package dev.cribsheet.render.html.page;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.content.model.Article;
import dev.cribsheet.content.model.Page;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.content.model.StepPart;
import dev.cribsheet.render.html.bank.QuestionBank;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.render.html.page.PageDefinition.Neighbours;
import dev.cribsheet.render.html.part.Excerpt;
import dev.cribsheet.render.html.part.PlanViews;
import dev.cribsheet.render.html.part.QuestionBlocks;
import dev.cribsheet.render.html.part.QuestionViews;
import dev.cribsheet.render.html.part.StepParts;
import dev.cribsheet.render.html.part.StepViews;
import dev.cribsheet.render.html.part.TextViews;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteQuestion;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.theme.UiStrings;
import dev.cribsheet.view.page.ContentPageView;
import dev.cribsheet.view.part.LinkView;
import dev.cribsheet.view.part.SectionView;
import dev.cribsheet.view.part.TocEntryView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Defines the pages for steps, for questions and for other articles. */
record ArticleDefinitions(Site site, UiStrings strings, QuestionBank bank) {
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
    Function<SiteStep, LinkView> link =
        other -> scope.link(other.content().shortTitle(), other.url());
    List<LinkView> before = links(steps, step.number() - 2, link);
    List<LinkView> after = links(steps, step.number(), link);
    return new Neighbours(
        before.isEmpty() ? List.of(scope.link(PageKind.FRAMEWORK)) : before,
        after.isEmpty() ? scope.links(PageKind.SHEETS) : after);
  }

  /** Returns the page for a question; {@code index} is its position in the site's list, from 0. */
  PageDefinition question(int index) {
    SiteQuestion question = site.questions().get(index);
    return text(
        question.content(),
        QuestionViews.line(question.content()),
        Optional.of(scope -> scope.link(PageKind.QUESTIONS)),
        scope -> QuestionBlocks.contents(scope, question),
        scope -> QuestionOrder.of(scope, bank).neighbours(scope, question),
        scope -> QuestionViews.page(scope, question));
  }

  PageDefinition page(Page content) {
    return text(
        content,
        content.description().isEmpty() ? TextViews.excerpt(content.body()) : content.description(),
        Optional.empty(),
        scope -> TextViews.brief(TextViews.entries(scope, content.body())),
        scope -> neighbours(scope, content),
        scope -> view(scope, content));
  }

  /**
   * Builds the view of a page. If it has a section for each step, it begins with the preferred
   * plan.
   */
  private ContentPageView view(PageContext scope, Page content) {
    List<SectionView> sections = TextViews.sections(scope, content.body());
    long steps = sections.stream().filter(section -> section.number() > 0).count();
    return new ContentPageView(
        content.title(),
        practise(scope, content),
        steps == site.steps().size() ? PlanViews.preferred(scope) : List.of(),
        sections,
        TextViews.footnotes(scope, content.body()));
  }

  /** Returns a link to the first question that the text of a page links to, if any. */
  private List<LinkView> practise(PageContext scope, Page page) {
    return page.body().links().stream()
        .flatMap(link -> link.address().stream())
        .flatMap(
            address ->
                site.questions().stream()
                    .filter(question -> question.content().path().equals(address.path())))
        .limit(1)
        .map(question -> scope.link(question.content().title(), question.url()))
        .toList();
  }

  /** Returns the previous and the next page in the same navigation group. */
  private Neighbours neighbours(PageContext scope, Page page) {
    List<Page> group = NavViews.pages(site, page.group()).toList();
    int place = group.indexOf(page);
    Function<Page, LinkView> link = other -> scope.link(other.title(), other.url());
    return place < 0
        ? Neighbours.NONE
        : new Neighbours(
            links(group, place - 1, link),
            place + 1 == group.size()
                ? scope.links(PageKind.SHEETS)
                : links(group, place + 1, link));
  }

  /** Returns the page for an author's text. */
  private PageDefinition text(
      Article content,
      String description,
      Optional<Function<PageContext, LinkView>> above,
      Function<PageContext, List<TocEntryView>> contents,
      Function<PageContext, Neighbours> neighbours,
      Function<PageContext, Object> view) {
    return new PageDefinition(
        content.kind().name(),
        content.url(),
        content.title(),
        PageDefinition.headTitle(strings, site, content.title()),
        description,
        above,
        Optional.of(content.path()),
        contents,
        neighbours,
        (scope, results) -> view.apply(scope));
  }

  /** Returns a link to the page at the index; empty if there is none. */
  private static <T> List<LinkView> links(List<T> pages, int index, Function<T, LinkView> link) {
    return index < 0 || index >= pages.size() ? List.of() : List.of(link.apply(pages.get(index)));
  }
}
