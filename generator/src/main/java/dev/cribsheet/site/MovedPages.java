package dev.cribsheet.site;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The addresses that pages had before: their aliases. */
final class MovedPages {
  private MovedPages() {}

  static SortedMap<UrlPath, UrlPath> of(
      List<SiteStep> steps,
      List<SiteSheet> sheets,
      List<SiteQuestion> questions,
      List<SitePage> pages) {
    SortedMap<UrlPath, UrlPath> moved = new TreeMap<>();
    for (SiteStep step : steps) {
      for (String alias : step.content().aliases()) {
        moved.put(new UrlPath("steps/" + alias + ".html"), step.url());
        moved.put(Sheet.page(alias), step.sheet().page());
      }
    }
    for (SiteSheet sheet : sheets) {
      for (String alias : sheet.outline().aliases()) {
        moved.put(Sheet.page(alias), sheet.files().page());
      }
    }
    for (SiteQuestion question : questions) {
      for (String alias : question.content().aliases()) {
        moved.put(new UrlPath("questions/" + alias + ".html"), question.url());
      }
    }
    for (SitePage page : pages) {
      for (String alias : page.content().aliases()) {
        moved.put(new UrlPath(alias + ".html"), page.url());
      }
    }
    return moved;
  }
}
