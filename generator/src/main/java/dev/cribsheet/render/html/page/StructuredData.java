package dev.cribsheet.render.html.page;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.html.ScriptData;
import dev.cribsheet.site.Site;
import dev.cribsheet.view.part.LinkView;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Describes a page with the schema.org vocabulary, for search engines. */
final class StructuredData {
  private static final String CONTEXT = "https://schema.org";

  private StructuredData() {}

  /** JSON-LD; empty without a base URL and on the page for unknown addresses. */
  static String of(Site site, PageDefinition page, List<LinkView> crumbs) {
    boolean nowhere = page.url().equals(PageKind.NOT_FOUND.url());
    if (site.config().baseUrl().isEmpty() || nowhere) {
      return "";
    }
    String url = page.url().below(site.config().baseUrl().get());
    return ScriptData.json(crumbs.isEmpty() ? webSite(site, url) : path(url, crumbs));
  }

  private static Map<String, Object> webSite(Site site, String url) {
    Map<String, Object> data = node("WebSite");
    data.put("name", site.config().title());
    data.put("url", url);
    data.put("inLanguage", site.config().language().value());
    return data;
  }

  private static Map<String, Object> path(String url, List<LinkView> crumbs) {
    List<Object> items = new ArrayList<>();
    for (LinkView crumb : crumbs) {
      Map<String, Object> item = new LinkedHashMap<>();
      item.put("@type", "ListItem");
      item.put("position", items.size() + 1);
      item.put("name", crumb.text());
      item.put("item", URI.create(url).resolve(crumb.url()).toString());
      items.add(item);
    }
    Map<String, Object> data = node("BreadcrumbList");
    data.put("itemListElement", items);
    return data;
  }

  private static Map<String, Object> node(String type) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", CONTEXT);
    data.put("@type", type);
    return data;
  }
}
