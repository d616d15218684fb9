package dev.cribsheet.site;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.Content;
import dev.cribsheet.content.format.ContentKind;
import dev.cribsheet.content.model.Article;
import dev.cribsheet.content.model.ContentDiagrams;
import dev.cribsheet.content.model.Framework;
import dev.cribsheet.content.model.RedFlag;
import dev.cribsheet.content.model.SiteConfig;
import dev.cribsheet.markdown.model.MarkdownDiagram;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The content of a site, validated and linked, with every address decided.
 *
 * @param content the content, including drafts
 * @param kinds the generated pages that are not empty, in navigation order
 * @param moved the current page of each old address
 * @param addresses the addresses of all content files that have a page
 */
public record Site(
    Content content,
    SiteInfo info,
    List<SiteStep> steps,
    TimePlans plans,
    List<SiteQuestion> questions,
    List<SiteSheet> sheets,
    Optional<Booklet> booklet,
    SiteBrand brand,
    List<PageKind> kinds,
    SortedMap<UrlPath, UrlPath> moved,
    AddressBook addresses) {
  public Site {
    steps = List.copyOf(steps);
    questions = List.copyOf(questions);
    sheets = List.copyOf(sheets);
    kinds = List.copyOf(kinds);
    moved = Collections.unmodifiableSortedMap(new TreeMap<>(moved));
  }

  /** The articles of a kind that are published, in the order of the content. */
  public <T extends Article> List<T> published(ContentKind<T> kind) {
    return content.of(kind).stream().filter(article -> !article.draft()).toList();
  }

  public SiteConfig config() {
    return content.site();
  }

  /** Where the site is published, without a trailing slash. */
  public Optional<String> baseUrl() {
    return info.baseUrl().or(() -> config().baseUrl());
  }

  /** Whether browsers may keep its files, to show them without a network. */
  public boolean worksOffline() {
    return config().offline() && !info.preview();
  }

  public Optional<Framework> framework() {
    return content.framework();
  }

  public Optional<SiteStep> step(String id) {
    return steps.stream().filter(step -> step.content().id().equals(id)).findFirst();
  }

  /** The diagrams of the file at this path, or of one of its sections after a {@code #}. */
  public List<MarkdownDiagram> diagrams(String name) {
    String path = name.replaceFirst("#.*", "");
    return content
        .articles()
        .filter(text -> text.path().equals(path) && !text.draft())
        .flatMap(
            text -> ContentDiagrams.of(path, text.body()).getOrDefault(name, List.of()).stream())
        .toList();
  }

  /** True for the first step of a red flag, which is where a list of all steps shows it. */
  public boolean isFirst(RedFlag flag, SiteStep step) {
    Optional<SiteStep> first =
        steps.stream().filter(other -> other.redFlags().contains(flag)).findFirst();
    return first.filter(step::equals).isPresent();
  }

  public boolean has(PageKind kind) {
    return kinds.contains(kind);
  }
}
