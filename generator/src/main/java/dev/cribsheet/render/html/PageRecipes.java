package dev.cribsheet.render.html;

import dev.cribsheet.content.Question;
import dev.cribsheet.output.OutputKind;
import dev.cribsheet.output.Results;
import dev.cribsheet.render.html.PageRecipe.Neighbours;
import dev.cribsheet.site.PageKind;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SitePage;
import dev.cribsheet.site.SiteQuestion;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.site.UrlPath;
import dev.cribsheet.theme.UiStrings;
import dev.cribsheet.view.ContentPageView;
import dev.cribsheet.view.LinkView;
import dev.cribsheet.view.MovedPageView;
import dev.cribsheet.view.NotFoundPageView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Says how every page of a site is made, but for the sheets. */
final class PageRecipes {
  private static final String MOVED = "moved";

  /** A page whose recipe is written when it is wanted. */
  record Planned(UrlPath url, OutputKind kind, Supplier<PageRecipe> recipe) {}

  private final Site site;
  private final UiStrings strings;
  private final Bank bank;
  private final List<Planned> recipes = new ArrayList<>();

  private PageRecipes(Site site, UiStrings strings, Bank bank) {
    this.site = site;
    this.strings = strings;
    this.bank = bank;
  }

  static List<Planned> of(Site site, UiStrings strings, Bank bank) {
    PageRecipes recipes = new PageRecipes(site, strings, bank);
    site.kinds().forEach(recipes::addGenerated);
    recipes.addSteps();
    recipes.addQuestions();
    site.pages().forEach(recipes::addPage);
    recipes.addMoved();
    return recipes.recipes;
  }

  private void addGenerated(PageKind kind) {
    switch (kind) {
      case HOME -> add(kind, site.config().title(), (scope, results) -> OverviewViews.home(scope));
      case FRAMEWORK ->
          add(
              kind,
              site.framework().map(f -> f.title()).orElseGet(() -> title(kind)),
              (scope, results) -> OverviewViews.framework(scope));
      case CHECKLISTS ->
          add(kind, title(kind), (scope, results) -> ReferenceViews.checklists(scope));
      case RED_FLAGS -> add(kind, title(kind), (scope, results) -> ReferenceViews.redFlags(scope));
      case QUESTIONS -> addBank();
      case NUMBERS -> add(kind, title(kind), (scope, results) -> ReferenceViews.numbers(scope));
      case NOT_FOUND ->
          add(kind, title(kind), (scope, results) -> new NotFoundPageView(title(kind)));
      case SEARCH, SHEETS -> {
        // made by those who know how many there are and what they look like
      }
    }
  }

  private String title(PageKind kind) {
    return strings.text("page." + kind.key());
  }

  private void addBank() {
    for (int i = 0; i < bank.size(); i++) {
      int index = i;
      add(
          PageKind.QUESTIONS,
          Bank.url(i),
          title(PageKind.QUESTIONS),
          (scope, results) -> BankViews.page(scope, bank, index));
    }
  }

  private void add(PageKind kind, String title, BiFunction<PageScope, Results, Object> view) {
    add(kind, kind.url(), title, view);
  }

  private void add(
      PageKind kind, UrlPath url, String title, BiFunction<PageScope, Results, Object> view) {
    boolean home = kind == PageKind.HOME;
    add(
        url,
        () ->
            new PageRecipe(
                kind.key(),
                url,
                title,
                home ? title : headTitle(title),
                description(kind),
                Optional.empty(),
                kind == PageKind.FRAMEWORK ? site.framework().map(f -> f.path()) : Optional.empty(),
                kind == PageKind.FRAMEWORK
                    ? OverviewContents::of
                    : scope -> GatheredContents.of(scope, kind),
                scope -> Neighbours.NONE,
                view));
  }

  private String description(PageKind kind) {
    if (kind == PageKind.HOME && !site.config().lede().isEmpty()) {
      return site.config().lede().plain();
    }
    return strings.text("description." + kind.key(), Map.of("site", site.config().title()));
  }

  private void addSteps() {
    for (SiteStep step : site.steps()) {
      add(
          step.url(),
          () ->
              new PageRecipe(
                  "step",
                  step.url(),
                  step.content().shortTitle(),
                  strings.text(
                      "head.step-title",
                      Map.of(
                          "number", step.number(),
                          "title", step.content().shortTitle(),
                          "site", site.config().title())),
                  Excerpt.words(step.content().goal().plain(), 160),
                  Optional.of(scope -> scope.link(PageKind.FRAMEWORK)),
                  Optional.of(step.content().path()),
                  scope -> StepContents.of(scope, step),
                  scope -> neighbours(scope, step),
                  (scope, results) -> StepViews.page(scope, step)));
    }
  }

  private Neighbours neighbours(PageScope scope, SiteStep step) {
    Function<SiteStep, LinkView> link =
        other -> scope.link(other.content().shortTitle(), other.url());
    int index = step.number() - 1;
    List<SiteStep> steps = site.steps();
    return new Neighbours(
        index > 0
            ? List.of(link.apply(steps.get(index - 1)))
            : List.of(scope.link(PageKind.FRAMEWORK)),
        index + 1 < steps.size()
            ? List.of(link.apply(steps.get(index + 1)))
            : scope.links(PageKind.SHEETS));
  }

  private void addQuestions() {
    List<SiteQuestion> questions = site.questions();
    for (int i = 0; i < questions.size(); i++) {
      List<SiteQuestion> before = i > 0 ? questions.subList(i - 1, i) : List.of();
      List<SiteQuestion> after =
          i + 1 < questions.size() ? questions.subList(i + 1, i + 2) : List.of();
      addQuestion(questions.get(i), before, after);
    }
  }

  private void addQuestion(
      SiteQuestion question, List<SiteQuestion> before, List<SiteQuestion> after) {
    Question content = question.content();
    add(
        question.url(),
        () ->
            new PageRecipe(
                "question",
                question.url(),
                content.title(),
                headTitle(content.title()),
                TextViews.excerpt(content.body()),
                Optional.of(scope -> scope.link(PageKind.QUESTIONS)),
                Optional.of(content.path()),
                scope -> TextViews.entries(scope, content.body()),
                scope -> new Neighbours(links(scope, before), links(scope, after)),
                (scope, results) -> QuestionViews.page(scope, question)));
  }

  private static List<LinkView> links(PageScope scope, List<SiteQuestion> questions) {
    return questions.stream()
        .map(question -> scope.link(question.content().title(), question.url()))
        .toList();
  }

  private void addPage(SitePage page) {
    String description = page.content().description();
    add(
        page.url(),
        () ->
            new PageRecipe(
                "page",
                page.url(),
                page.content().title(),
                headTitle(page.content().title()),
                description.isEmpty() ? TextViews.excerpt(page.content().body()) : description,
                Optional.empty(),
                Optional.of(page.content().path()),
                scope -> TextViews.entries(scope, page.content().body()),
                scope -> Neighbours.NONE,
                (scope, results) ->
                    new ContentPageView(
                        page.content().title(),
                        TextViews.sections(scope, page.content().body()),
                        TextViews.footnotes(scope, page.content().body()))));
  }

  private void addMoved() {
    if (site.moved().isEmpty()) {
      return;
    }
    Map<UrlPath, Supplier<PageRecipe>> pages =
        recipes.stream()
            .collect(Collectors.toMap(Planned::url, Planned::recipe, (first, other) -> first));
    site.moved()
        .forEach(
            (from, to) ->
                recipes.add(
                    new Planned(from, OutputKind.OTHER, () -> moved(from, to, pages.get(to)))));
  }

  private PageRecipe moved(UrlPath from, UrlPath to, Supplier<PageRecipe> page) {
    return new PageRecipe(
        MOVED,
        from,
        strings.text("page.moved"),
        headTitle(strings.text("page.moved")),
        "",
        Optional.empty(),
        Optional.empty(),
        scope -> List.of(),
        scope -> Neighbours.NONE,
        (scope, results) ->
            new MovedPageView(
                scope.link(page == null ? sheetTitle(scope, to) : page.get().title(), to)));
  }

  private String sheetTitle(PageScope scope, UrlPath page) {
    return site.sheets().stream()
        .filter(sheet -> sheet.files().page().equals(page))
        .findFirst()
        .map(sheet -> SheetListViews.title(scope, sheet))
        .orElse(page.path());
  }

  private void add(UrlPath url, Supplier<PageRecipe> recipe) {
    recipes.add(new Planned(url, OutputKind.PAGE, recipe));
  }

  private String headTitle(String title) {
    return strings.text("head.title", Map.of("page", title, "site", site.config().title()));
  }
}
