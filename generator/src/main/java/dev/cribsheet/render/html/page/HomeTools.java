package dev.cribsheet.render.html.page;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.content.model.Checklist;
import dev.cribsheet.content.model.NavGroup;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.site.Site;
import dev.cribsheet.view.page.HomePageView.Tool;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The home page's links to parts of the site, with the number of entries in each. */
final class HomeTools {
  private HomeTools() {}

  static List<Tool> of(PageContext scope) {
    Stream<Tool> generated =
        Stream.of(
                PageKind.PATH,
                PageKind.CHECKLISTS,
                PageKind.RED_FLAGS,
                PageKind.QUESTIONS,
                PageKind.NUMBERS,
                PageKind.SHEETS)
            .filter(scope.site()::has)
            .map(kind -> tool(scope, kind));
    Stream<Tool> own =
        NavViews.pages(scope.site(), NavGroup.STUDY)
            .filter(page -> !page.description().isEmpty())
            .map(page -> new Tool(page.title(), page.description(), "", scope.to(page.url())));
    return Stream.concat(generated, own).toList();
  }

  private static Tool tool(PageContext scope, PageKind kind) {
    int count = count(scope.site(), kind);
    return new Tool(
        scope.t("page." + kind.key()),
        scope.t("tool." + kind.key()),
        count == 0 ? "" : scope.t("tool-count." + kind.key(), Map.of("count", count)),
        scope.to(kind.url()));
  }

  private static int count(Site site, PageKind kind) {
    return switch (kind) {
      case CHECKLISTS ->
          site.steps().stream().mapToInt(step -> step.content().checklist().size()).sum()
              + site.content().checklists().stream()
                  .map(Checklist::items)
                  .mapToInt(List::size)
                  .sum();
      case PATH -> site.content().studyPaths().size();
      case RED_FLAGS -> site.content().redFlags().size();
      case QUESTIONS -> site.questions().size();
      case SHEETS -> site.sheets().size();
      default -> 0;
    };
  }
}
