package dev.cribsheet.render.html.page;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.output.OutputSizes;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.site.ReadingOrder;
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

  /**
   * Links to the previous and the next page, at most one of each.
   *
   * @param previousIn the title of the list that the previous page is taken from; empty if there is
   *     none or the pages follow the navigation
   * @param nextIn the same for the next page
   */
  public record Neighbours(
      List<LinkView> previous, List<LinkView> next, String previousIn, String nextIn) {
    public static final Neighbours NONE = new Neighbours(List.of(), List.of());

    public Neighbours(List<LinkView> previous, List<LinkView> next) {
      this(previous, next, "", "");
    }

    /**
     * Returns the pages before and after a page of a list. At either end, links to {@code up}
     * instead.
     */
    static Neighbours in(
        ReadingOrder order, String id, String title, Function<String, LinkView> link, LinkView up) {
      Optional<String> before = order.before(id);
      Optional<String> after = order.after(id);
      return new Neighbours(
          List.of(before.map(link).orElse(up)),
          List.of(after.map(link).orElse(up)),
          before.map(other -> title).orElse(""),
          after.map(other -> title).orElse(""));
    }
  }
}
