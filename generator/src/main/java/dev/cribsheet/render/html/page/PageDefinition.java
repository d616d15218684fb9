package dev.cribsheet.render.html.page;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.output.OutputSizes;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.site.Site;
import dev.cribsheet.theme.UiStrings;
import dev.cribsheet.view.part.LinkView;
import dev.cribsheet.view.part.TocEntryView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The data from which one page is rendered.
 *
 * @param template the name of its template, which is also the kind of the page
 * @param title the title of the page alone, for breadcrumbs
 * @param headTitle the titles of the page and the site, for the browser tab
 * @param above its parent page, for breadcrumbs
 * @param source the path of its content file
 * @param contents the headings for the table of contents
 * @param neighbours the previous and the next page, at most one of each
 * @param view the value that the template receives
 */
public record PageDefinition(
    String template,
    UrlPath url,
    String title,
    String headTitle,
    String description,
    Optional<Function<PageContext, LinkView>> above,
    Optional<String> source,
    Function<PageContext, List<TocEntryView>> contents,
    Function<PageContext, Neighbours> neighbours,
    BiFunction<PageContext, OutputSizes, Object> view) {
  /** Returns the title of a page, followed by the site's. */
  public static String headTitle(UiStrings strings, Site site, String title) {
    return strings.text("head.title", Map.of("page", title, "site", site.config().title()));
  }

  /** Links to the previous and the next page, at most one of each. */
  public record Neighbours(List<LinkView> previous, List<LinkView> next) {
    public static final Neighbours NONE = new Neighbours(List.of(), List.of());
  }
}
