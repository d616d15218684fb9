package dev.cribsheet.render.html.page;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.ContentKinds;
import dev.cribsheet.content.model.NavGroup;
import dev.cribsheet.content.model.Page;
import dev.cribsheet.content.model.PathItem;
import dev.cribsheet.content.model.StudyPath;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.render.html.part.StepViews;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.view.part.LinkView;
import dev.cribsheet.view.part.StepLinkView;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The navigation for the pages of one folder. */
record NavViews(
    List<LinkView> main,
    List<LinkView> brand,
    List<StepLinkView> steps,
    List<LinkView> framework,
    List<LinkView> study,
    List<LinkView> print) {
  static NavViews of(PageContext scope) {
    List<LinkView> brand = scope.links(scope.site().brand().header());
    return new NavViews(
        Stream.concat(
                scope
                    .links(
                        PageKind.FRAMEWORK,
                        PageKind.CHECKLISTS,
                        PageKind.RED_FLAGS,
                        PageKind.QUESTIONS,
                        PageKind.SHEETS)
                    .stream(),
                brand.stream())
            .toList(),
        brand,
        StepViews.links(scope),
        with(
            scope,
            NavGroup.FRAMEWORK,
            scope.site().has(PageKind.FRAMEWORK)
                ? List.of(scope.link(scope.t("nav.overview"), PageKind.FRAMEWORK.url()))
                : List.of()),
        with(
            scope,
            NavGroup.STUDY,
            scope.links(
                PageKind.PATH,
                PageKind.CHECKLISTS,
                PageKind.RED_FLAGS,
                PageKind.QUESTIONS,
                PageKind.NUMBERS)),
        with(scope, NavGroup.PRINT, scope.links(PageKind.SHEETS)));
  }

  private static List<LinkView> with(PageContext scope, NavGroup group, List<LinkView> generated) {
    Stream<LinkView> own =
        pages(scope.site(), group).map(page -> scope.link(page.nav().orElseThrow(), page.url()));
    return Stream.concat(generated.stream(), own).toList();
  }

  /**
   * Returns the author's pages in a group of the navigation. Those without a number in their file
   * names are in the order of the study paths; pages that are on none come last.
   */
  static Stream<Page> pages(Site site, NavGroup group) {
    List<String> studied =
        site.content().studyPaths().stream()
            .flatMap(StudyPath::items)
            .filter(item -> item.kind() == PathItem.Kind.PAGE)
            .map(PathItem::id)
            .toList();
    return site.published(ContentKinds.PAGE).stream()
        .filter(page -> page.group() == group && page.nav().isPresent())
        .sorted(
            Comparator.<Page>comparingInt(page -> page.file().order())
                .thenComparing(page -> !studied.contains(page.slug()))
                .thenComparing(page -> studied.indexOf(page.slug())));
  }

  /** Returns the pages that the navigation can link to. */
  static Set<UrlPath> named(Site site) {
    Set<UrlPath> named = new HashSet<>();
    site.kinds().forEach(kind -> named.add(kind.url()));
    site.steps().stream().map(SiteStep::url).forEach(named::add);
    site.published(ContentKinds.PAGE).stream().map(Page::url).forEach(named::add);
    return named;
  }
}
