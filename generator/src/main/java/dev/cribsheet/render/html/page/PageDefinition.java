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
 * How one page is made.
 *
 * @param template name of its template, also the kind of the page
 * @param title of the page alone, for breadcrumbs
 * @param headTitle of the page with the site's, for the browser's tab
 * @param above the page it belongs under, for breadcrumbs
 * @param source path of the content file it is made of
 * @param contents headings for the table of contents
 * @param neighbours the pages before and after it, each at most one
 * @param view what the template receives
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
  /** The title of a page with the site's. */
  static String headTitle(UiStrings strings, Site site, String title) {
    return strings.text("head.title", Map.of("page", title, "site", site.config().title()));
  }

  /** Links to the pages before and after, each list with at most one. */
  public record Neighbours(List<LinkView> previous, List<LinkView> next) {
    /** A page without neighbours. */
    public static final Neighbours NONE = new Neighbours(List.of(), List.of());
  }
}
