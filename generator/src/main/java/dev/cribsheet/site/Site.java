package dev.cribsheet.site;

import dev.cribsheet.content.Asset;
import dev.cribsheet.content.Checklist;
import dev.cribsheet.content.Framework;
import dev.cribsheet.content.NumberTable;
import dev.cribsheet.content.RedFlag;
import dev.cribsheet.content.SignalSet;
import dev.cribsheet.content.SiteConfig;
import dev.cribsheet.content.Term;
import java.util.List;
import java.util.Optional;

/**
 * Everything the authors said, linked and checked, every address decided.
 *
 * @param kinds the generated pages that have something to show, in the order of navigation
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
    List<SitePage> pages,
    List<Asset> assets,
    List<PageKind> kinds,
    AddressBook addresses) {
  public Site {
    steps = List.copyOf(steps);
    redFlags = List.copyOf(redFlags);
    checklists = List.copyOf(checklists);
    questions = List.copyOf(questions);
    numbers = List.copyOf(numbers);
    terms = List.copyOf(terms);
    pages = List.copyOf(pages);
    assets = List.copyOf(assets);
    kinds = List.copyOf(kinds);
  }

  /** True when the site has the page. */
  public boolean has(PageKind kind) {
    return kinds.contains(kind);
  }
}
