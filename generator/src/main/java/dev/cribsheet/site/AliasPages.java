package dev.cribsheet.site;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.Content;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The addresses that pages had before: their aliases. */
final class AliasPages {
  private AliasPages() {}

  static SortedMap<UrlPath, UrlPath> of(Content content, List<SiteSheet> sheets) {
    SortedMap<UrlPath, UrlPath> moved = new TreeMap<>();
    for (SiteSheet sheet : sheets) {
      for (String alias : sheet.aliases()) {
        moved.put(Sheet.page(alias), sheet.files().page());
      }
    }
    content
        .articles()
        .filter(article -> !article.draft())
        .forEach(
            article ->
                article
                    .aliases()
                    .forEach(alias -> moved.put(article.kind().url(alias), article.url())));
    return moved;
  }
}
