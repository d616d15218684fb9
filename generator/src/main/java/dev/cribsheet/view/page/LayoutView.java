package dev.cribsheet.view.page;

import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.view.part.LinkView;
import dev.cribsheet.view.part.StepLinkView;
import dev.cribsheet.view.part.TocEntryView;
import java.util.List;

/**
 * The layout around every page.
 *
 * @param kind the name of the page's template, such as {@code step}
 * @param policy the Content-Security-Policy of the page
 * @param headTitle the text of the title element
 * @param internal whether the page is part of an internal edition
 * @param canonical the absolute URL of the page; empty without a base URL
 * @param direction {@code ltr} or {@code rtl}
 * @param search the URL of the search page; empty if the theme has no search
 * @param searchScript the URL of the search script, to be loaded on demand; empty if there is none
 * @param logo whether the site has a logo instead of the theme's icon
 * @param main the main navigation, then the custom links
 * @param header only the custom links, for the menu of a narrow screen
 * @param section the URL of the parent page, such as the question bank; empty if there is none
 * @param crumbs the path from the home page to the page itself; empty on the home and 404 pages
 * @param contents the headings of the page; empty if there are too few
 * @param previous at most one link
 * @param next at most one link
 * @param previousIn the title of the list that the previous page is taken from, such as a study
 *     path; empty if there is none or the pages follow the navigation
 * @param nextIn the same for the next page
 * @param markdown the URL of the page as Markdown; empty if it has none
 * @param edit the URL for editing the page's source; empty if unknown
 * @param links the custom links in the footer
 * @param steps the framework's navigation
 * @param styles URLs of style sheets; empty if {@code style} is set
 * @param style the inline style sheet, used only on the not-found page
 * @param structuredData JSON-LD for a script element; empty without a base URL
 * @param headScripts URLs of scripts that run before the first paint
 * @param study links to the generated study pages, then to the author's own
 * @param offline the files that store the site in the reader's browser, at most one set
 */
public record LayoutView(
    String kind,
    String siteTitle,
    String siteId,
    String policy,
    String headTitle,
    boolean internal,
    String description,
    String canonical,
    String language,
    String direction,
    String home,
    String search,
    String searchScript,
    IconView icon,
    boolean logo,
    List<LinkView> main,
    List<LinkView> header,
    List<StepLinkView> steps,
    List<LinkView> framework,
    List<LinkView> study,
    List<LinkView> print,
    String section,
    List<LinkView> crumbs,
    List<TocEntryView> contents,
    List<LinkView> previous,
    List<LinkView> next,
    String previousIn,
    String nextIn,
    String markdown,
    String edit,
    HtmlFragment footer,
    List<LinkView> links,
    String version,
    String date,
    String licence,
    String licenceUrl,
    List<String> styles,
    HtmlFragment style,
    HtmlFragment structuredData,
    List<String> headScripts,
    List<String> scripts,
    List<OfflineView> offline) {}
