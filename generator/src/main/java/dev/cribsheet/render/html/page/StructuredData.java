package dev.cribsheet.render.html.page;

import static dev.cribsheet.html.ScriptData.object;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.html.ScriptData;
import dev.cribsheet.site.Site;
import dev.cribsheet.view.part.LinkView;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Describes a page with the schema.org vocabulary, for search engines. */
final class StructuredData {
  private static final String CONTEXT = "https://schema.org";

  private StructuredData() {}

  /** Returns JSON-LD; empty without a base URL and for the not-found page. */
  static String of(Site site, PageDefinition page, List<LinkView> crumbs) {
    boolean nowhere = page.url().equals(PageKind.NOT_FOUND.url());
    if (site.baseUrl().isEmpty() || nowhere) {
      return "";
    }
    String url = page.url().below(site.baseUrl().get());
    return ScriptData.json(crumbs.isEmpty() ? webSite(site, url) : path(url, crumbs));
  }

  private static Map<String, Object> webSite(Site site, String url) {
    return object(
        "@context",
        CONTEXT,
        "@type",
        "WebSite",
        "name",
        site.config().title(),
        "url",
        url,
        "inLanguage",
        site.config().language().value());
  }

  private static Map<String, Object> path(String url, List<LinkView> crumbs) {
    List<Object> items = new ArrayList<>();
    for (LinkView crumb : crumbs) {
      items.add(
          object(
              "@type",
              "ListItem",
              "position",
              items.size() + 1,
              "name",
              crumb.text(),
              "item",
              URI.create(url).resolve(crumb.url()).toString()));
    }
    return object("@context", CONTEXT, "@type", "BreadcrumbList", "itemListElement", items);
  }
}
