package dev.cribsheet.render.html.page;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.render.html.page.PageDefinition.Neighbours;
import dev.cribsheet.view.part.LinkView;
import java.util.List;

/** The order of the generated pages, for readers who are not on a path. */
public final class KindOrder {
  private static final List<PageKind> KINDS =
      List.of(
          PageKind.FRAMEWORK,
          PageKind.CHECKLISTS,
          PageKind.RED_FLAGS,
          PageKind.QUESTIONS,
          PageKind.NUMBERS,
          PageKind.SHEETS);

  private KindOrder() {}

  /**
   * Returns the pages before and after this one. If there are steps, the first one comes after the
   * framework's page.
   */
  public static Neighbours neighbours(PageContext scope, PageKind kind) {
    List<PageKind> kinds = KINDS.stream().filter(scope.site()::has).toList();
    int place = kinds.indexOf(kind);
    if (place < 0) {
      return Neighbours.NONE;
    }
    List<LinkView> next =
        kind == PageKind.FRAMEWORK ? firstStep(scope) : links(scope, kinds, place + 1);
    return new Neighbours(
        links(scope, kinds, place - 1), next.isEmpty() ? links(scope, kinds, place + 1) : next);
  }

  private static List<LinkView> firstStep(PageContext scope) {
    return scope.site().steps().stream()
        .limit(1)
        .map(step -> scope.link(step.content().shortTitle(), step.url()))
        .toList();
  }

  private static List<LinkView> links(PageContext scope, List<PageKind> kinds, int place) {
    return place < 0 || place >= kinds.size() ? List.of() : List.of(scope.link(kinds.get(place)));
  }
}
