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
 * The content of a site, validated and linked, with all URLs assigned.
 *
 * @param content the content, including drafts
 * @param kinds the generated pages that are not empty, in navigation order
 * @param moved the current page of each old URL
 * @param addresses the URLs of the assets and of all content files that have a page
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

  /** Returns the published articles of a kind, in the order of the content. */
  public <T extends Article> List<T> published(ContentKind<T> kind) {
    return content.of(kind).stream().filter(article -> !article.draft()).toList();
  }

  public SiteConfig config() {
    return content.site();
  }

  /** Returns the URL where the site is published, without a trailing slash; empty if unknown. */
  public Optional<String> baseUrl() {
    return info.baseUrl().or(() -> config().baseUrl());
  }

  /** Returns whether browsers may store the site so that it works without a network. */
  public boolean worksOffline() {
    return config().offline() && !info.preview();
  }

  public Optional<Framework> framework() {
    return content.framework();
  }

  public Optional<SiteStep> step(String id) {
    return steps.stream().filter(step -> step.content().id().equals(id)).findFirst();
  }

  /** Returns the diagrams of the file at this path, or of the section named after a {@code #}. */
  public List<MarkdownDiagram> diagrams(String name) {
    String path = name.replaceFirst("#.*", "");
    return content
        .articles()
        .filter(text -> text.path().equals(path) && !text.draft())
        .flatMap(
            text -> ContentDiagrams.of(path, text.body()).getOrDefault(name, List.of()).stream())
        .toList();
  }

  /**
   * Returns whether this is the first step with a red flag; lists of all steps show the flag only
   * there.
   */
  public boolean isFirst(RedFlag flag, SiteStep step) {
    Optional<SiteStep> first =
        steps.stream().filter(other -> other.redFlags().contains(flag)).findFirst();
    return first.filter(step::equals).isPresent();
  }

  public boolean has(PageKind kind) {
    return kinds.contains(kind);
  }
}
