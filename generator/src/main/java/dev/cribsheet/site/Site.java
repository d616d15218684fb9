package dev.cribsheet.site;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.Article;
import dev.cribsheet.content.Asset;
import dev.cribsheet.content.Checklist;
import dev.cribsheet.content.Framework;
import dev.cribsheet.content.NumberTable;
import dev.cribsheet.content.RedFlag;
import dev.cribsheet.content.SignalSet;
import dev.cribsheet.content.SiteConfig;
import dev.cribsheet.content.Term;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything the authors said, linked and checked, every address decided.
 *
 * @param kinds the generated pages that have something to show, in the order of navigation
 * @param moved old addresses of pages, and where each leads on to
 * @param addresses of every content file that has a page
 */
public record Site(
    SiteConfig config,
    SiteInfo info,
    Optional<Framework> framework,
    List<SiteStep> steps,
    TimePlans plans,
    SignalSet signals,
    List<RedFlag> redFlags,
    List<Checklist> checklists,
    List<SiteQuestion> questions,
    List<NumberTable> numbers,
    List<Term> terms,
    List<SiteSheet> sheets,
    Optional<Booklet> booklet,
    List<PackFont> fonts,
    List<SitePage> pages,
    List<Asset> assets,
    List<PageKind> kinds,
    SortedMap<UrlPath, UrlPath> moved,
    AddressBook addresses) {
  public Site {
    steps = List.copyOf(steps);
    redFlags = List.copyOf(redFlags);
    checklists = List.copyOf(checklists);
    questions = List.copyOf(questions);
    numbers = List.copyOf(numbers);
    terms = List.copyOf(terms);
    sheets = List.copyOf(sheets);
    fonts = List.copyOf(fonts);
    pages = List.copyOf(pages);
    assets = List.copyOf(assets);
    kinds = List.copyOf(kinds);
    moved = Collections.unmodifiableSortedMap(new TreeMap<>(moved));
  }

  /** The published articles but for the framework: steps, questions, free pages. */
  public Stream<SiteArticle> articles() {
    return Stream.of(steps, questions, pages).flatMap(List::stream);
  }

  /** All that its authors wrote for a page of its own. */
  public Stream<Article> texts() {
    return Stream.concat(framework.stream(), articles().map(SiteArticle::content));
  }

  /** True when the site has the page. */
  public boolean has(PageKind kind) {
    return kinds.contains(kind);
  }
}
