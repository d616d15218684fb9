package dev.cribsheet.view.page;

import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.view.part.LinkView;
import dev.cribsheet.view.part.StepLinkView;
import dev.cribsheet.view.part.TocEntryView;
import java.util.List;

/**
 * What surrounds every page.
 *
 * @param kind name of the page's template, such as {@code step}
 * @param policy the Content-Security-Policy of the page
 * @param headTitle the whole text of the title element
 * @param canonical the page's whole address, empty without a base URL
 * @param direction {@code ltr} or {@code rtl}
 * @param search address of the search's page, empty where the theme has no search
 * @param searchScript address of its script, to be loaded when wanted; empty where there is none
 * @param crumbs from the home page down, the page itself last; none on the home page
 * @param contents headings of the page, none where there are too few
 * @param previous at most one
 * @param next at most one
 * @param edit address of the page's source, empty when unknown
 * @param steps the framework's navigation
 * @param styles addresses of style sheets; none where {@code style} is filled
 * @param style the whole style sheet, for a style element of the page of no fixed place only
 * @param structuredData JSON-LD for a script element, empty without a base URL
 * @param headScripts addresses of scripts that run before the first paint
 * @param study pages to study with, and the authors' own
 */
public record LayoutView(
    String kind,
    String siteTitle,
    String siteId,
    String policy,
    String headTitle,
    String description,
    String canonical,
    String language,
    String direction,
    String home,
    String search,
    String searchScript,
    List<LinkView> main,
    List<StepLinkView> steps,
    List<LinkView> framework,
    List<LinkView> study,
    List<LinkView> print,
    List<LinkView> crumbs,
    List<TocEntryView> contents,
    List<LinkView> previous,
    List<LinkView> next,
    String edit,
    HtmlFragment footer,
    String version,
    String date,
    String licence,
    String licenceUrl,
    List<String> styles,
    HtmlFragment style,
    HtmlFragment structuredData,
    List<String> headScripts,
    List<String> scripts) {}
