package dev.cribsheet.site;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.Content;
import dev.cribsheet.content.format.ContentKind;
import dev.cribsheet.content.model.Article;
import dev.cribsheet.content.model.Framework;
import dev.cribsheet.content.model.SiteConfig;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything the authors said, linked and checked, every address decided.
 *
 * @param content what they said, drafts too
 * @param kinds the generated pages that have something to show, in the order of navigation
 * @param moved old addresses of pages, and where each leads on to
 * @param addresses of every content file that has a page
 */
public record Site(
    Content content,
    SiteInfo info,
    List<SiteStep> steps,
    TimePlans plans,
    List<SiteQuestion> questions,
    List<SiteSheet> sheets,
    Optional<Booklet> booklet,
    List<PackFont> fonts,
    List<PageKind> kinds,
    SortedMap<UrlPath, UrlPath> moved,
    AddressBook addresses) {
  public Site {
    steps = List.copyOf(steps);
    questions = List.copyOf(questions);
    sheets = List.copyOf(sheets);
    fonts = List.copyOf(fonts);
    kinds = List.copyOf(kinds);
    moved = Collections.unmodifiableSortedMap(new TreeMap<>(moved));
  }

  /** The articles of a kind that are published, in the order of the content. */
  public <T extends Article> List<T> published(ContentKind<T> kind) {
    return content.of(kind).stream().filter(article -> !article.draft()).toList();
  }

  /** What {@code site.yaml} says. */
  public SiteConfig config() {
    return content.site();
  }

  /** The overview, where there is one. */
  public Optional<Framework> framework() {
    return content.framework();
  }

  /** True when the site has the page. */
  public boolean has(PageKind kind) {
    return kinds.contains(kind);
  }
}
