package dev.cribsheet.site;

import dev.cribsheet.address.UrlPath;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The addresses that pages had before: their aliases. */
final class AliasPages {
  private AliasPages() {}

  static SortedMap<UrlPath, UrlPath> of(
      Stream<? extends SiteArticle> articles, List<SiteSheet> sheets) {
    SortedMap<UrlPath, UrlPath> moved = new TreeMap<>();
    for (SiteSheet sheet : sheets) {
      for (String alias : sheet.aliases()) {
        moved.put(Sheet.page(alias), sheet.files().page());
      }
    }
    articles.forEach(
        article -> {
          for (String alias : article.content().aliases()) {
            moved.put(article.content().kind().url(alias), article.url());
          }
        });
    return moved;
  }
}
