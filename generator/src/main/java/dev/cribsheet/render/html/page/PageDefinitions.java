package dev.cribsheet.render.html.page;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.ContentKinds;
import dev.cribsheet.output.OutputKind;
import dev.cribsheet.output.OutputSizes;
import dev.cribsheet.render.html.bank.BankViews;
import dev.cribsheet.render.html.bank.QuestionBank;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.render.html.page.PageDefinition.Neighbours;
import dev.cribsheet.render.html.part.ChecklistViews;
import dev.cribsheet.render.html.part.PathViews;
import dev.cribsheet.render.html.part.ReferenceViews;
import dev.cribsheet.render.html.part.SheetListViews;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteQuestion;
import dev.cribsheet.theme.UiStrings;
import dev.cribsheet.view.page.MovedPageView;
import dev.cribsheet.view.page.NotFoundPageView;
import dev.cribsheet.view.page.QuestionsPageView;
import dev.cribsheet.view.part.SheetPreview;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Defines every page of a site, except those for sheets and for the search. */
final class PageDefinitions {
  static final String MOVED = "moved";

  /** A page whose definition is created on demand. */
  record Planned(UrlPath url, OutputKind kind, Supplier<PageDefinition> recipe) {}

  private final Site site;
  private final UiStrings strings;
  private final QuestionBank bank;
  private final Function<PageContext, List<SheetPreview>> previews;
  private final List<Planned> recipes = new ArrayList<>();

  private PageDefinitions(
      Site site,
      UiStrings strings,
      QuestionBank bank,
      Function<PageContext, List<SheetPreview>> previews) {
    this.site = site;
    this.strings = strings;
    this.bank = bank;
    this.previews = previews;
  }

  static List<Planned> of(
      Site site,
      UiStrings strings,
      QuestionBank bank,
      Function<PageContext, List<SheetPreview>> previews) {
    PageDefinitions recipes = new PageDefinitions(site, strings, bank, previews);
    site.kinds().forEach(recipes::addGenerated);
    recipes.addArticles();
    recipes.addMoved();
    return recipes.recipes;
  }

  /** Returns a page of the bank with a view that is already built. */
  static PageDefinition ofBank(
      Site site, UiStrings strings, QuestionBank bank, int index, QuestionsPageView view) {
    PageDefinitions recipes = new PageDefinitions(site, strings, bank, scope -> List.of());
    return recipes.generated(
        PageKind.QUESTIONS,
        QuestionBank.url(index),
        recipes.title(PageKind.QUESTIONS),
        (scope, results) -> view);
  }

  private void addGenerated(PageKind kind) {
    switch (kind) {
      case HOME ->
          add(
              kind,
              site.config().title(),
              (scope, results) -> HomeAndFrameworkViews.home(scope, previews.apply(scope)));
      case FRAMEWORK ->
          add(
              kind,
              site.framework().map(f -> f.title()).orElseGet(() -> title(kind)),
              (scope, results) -> HomeAndFrameworkViews.framework(scope));
      case PATH -> add(kind, title(kind), (scope, results) -> PathViews.page(scope));
      case CHECKLISTS -> add(kind, title(kind), (scope, results) -> ChecklistViews.page(scope));
      case RED_FLAGS -> add(kind, title(kind), (scope, results) -> ReferenceViews.redFlags(scope));
      case QUESTIONS -> addBank();
      case NUMBERS -> add(kind, title(kind), (scope, results) -> ReferenceViews.numbers(scope));
      case NOT_FOUND ->
          add(kind, title(kind), (scope, results) -> new NotFoundPageView(title(kind)));
      case SEARCH, SHEETS -> {
        // other classes define these pages
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
          QuestionBank.url(i),
          title(PageKind.QUESTIONS),
          (scope, results) ->
              BankViews.page(scope, bank, index, bank.data().map(scope::to).orElse("")));
    }
  }

  private void add(PageKind kind, String title, BiFunction<PageContext, OutputSizes, Object> view) {
    add(kind, kind.url(), title, view);
  }

  private void add(
      PageKind kind, UrlPath url, String title, BiFunction<PageContext, OutputSizes, Object> view) {
    add(url, () -> generated(kind, url, title, view));
  }

  private PageDefinition generated(
      PageKind kind, UrlPath url, String title, BiFunction<PageContext, OutputSizes, Object> view) {
    return new PageDefinition(
        kind.key(),
        url,
        title,
        kind == PageKind.HOME ? title : PageDefinition.headTitle(strings, site, title),
        description(kind),
        url.equals(kind.url()) ? Optional.empty() : Optional.of(scope -> scope.link(kind)),
        kind == PageKind.FRAMEWORK ? site.framework().map(f -> f.path()) : Optional.empty(),
        scope -> GeneratedContents.of(scope, kind),
        scope -> neighbours(scope, kind),
        view);
  }

  /**
   * After the bank comes the first answered question on its first page or, if there is none, the
   * first question.
   */
  private Neighbours neighbours(PageContext scope, PageKind kind) {
    Neighbours around = KindOrder.neighbours(scope, kind);
    return kind == PageKind.QUESTIONS
        ? new Neighbours(
            around.previous(),
            Stream.concat(bank.page(0).stream().filter(SiteQuestion::worked), bank.page(0).stream())
                .limit(1)
                .map(first -> scope.link(first.content().title(), first.url()))
                .toList())
        : around;
  }

  private String description(PageKind kind) {
    if (kind == PageKind.HOME && !site.config().lede().isEmpty()) {
      return site.config().lede().plain();
    }
    return strings.text("description." + kind.key(), Map.of("site", site.config().title()));
  }

  private void addArticles() {
    ArticleDefinitions articles = new ArticleDefinitions(site, strings, bank);
    site.steps().forEach(step -> add(step.url(), () -> articles.step(step)));
    List<SiteQuestion> questions = site.questions();
    for (int i = 0; i < questions.size(); i++) {
      int index = i;
      add(questions.get(i).url(), () -> articles.question(index));
    }
    site.published(ContentKinds.PAGE).forEach(page -> add(page.url(), () -> articles.page(page)));
  }

  private void addMoved() {
    if (site.moved().isEmpty()) {
      return;
    }
    Map<UrlPath, Supplier<PageDefinition>> pages =
        recipes.stream()
            .collect(Collectors.toMap(Planned::url, Planned::recipe, (first, other) -> first));
    site.moved()
        .forEach(
            (from, to) ->
                recipes.add(
                    new Planned(from, OutputKind.OTHER, () -> moved(from, to, pages.get(to)))));
  }

  private PageDefinition moved(UrlPath from, UrlPath to, Supplier<PageDefinition> page) {
    return new PageDefinition(
        MOVED,
        from,
        strings.text("page.moved"),
        PageDefinition.headTitle(strings, site, strings.text("page.moved")),
        "",
        Optional.empty(),
        Optional.empty(),
        scope -> List.of(),
        scope -> Neighbours.NONE,
        (scope, results) ->
            new MovedPageView(
                scope.link(page == null ? sheetTitle(scope, to) : page.get().title(), to)));
  }

  private String sheetTitle(PageContext scope, UrlPath page) {
    return site.sheets().stream()
        .filter(sheet -> sheet.files().page().equals(page))
        .findFirst()
        .map(sheet -> SheetListViews.title(scope, sheet))
        .orElse(page.path());
  }

  private void add(UrlPath url, Supplier<PageDefinition> recipe) {
    recipes.add(new Planned(url, OutputKind.PAGE, recipe));
  }
}
