package dev.cribsheet.render.html.part;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.ContentKinds;
import dev.cribsheet.content.model.Checklist;
import dev.cribsheet.content.model.Framework;
import dev.cribsheet.content.model.Page;
import dev.cribsheet.content.model.PathItem;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteQuestion;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.view.part.LinkView;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Resolves the items of study paths to pages. */
public final class PathTargets {
  /**
   * The target of an item.
   *
   * @param name a short title, for links to the previous and the next page
   * @param anchor the position on the page; empty for the whole page
   */
  public record Target(
      String title,
      String name,
      UrlPath page,
      String anchor,
      Optional<SiteStep> step,
      Optional<SiteQuestion> question) {
    /** Returns a link to the target from the context's page. */
    public LinkView link(PageContext scope, String text) {
      LinkView link = scope.link(text, page);
      return anchor.isEmpty()
          ? link
          : new LinkView(text, link.url() + "#" + UrlPath.encoded(anchor), false);
    }
  }

  private final PageContext scope;
  private final Map<String, SiteQuestion> questions = new HashMap<>();
  private final Map<String, Page> pages = new HashMap<>();
  private final Map<String, Checklist> checklists = new HashMap<>();

  private PathTargets(PageContext scope) {
    this.scope = scope;
    Site site = scope.site();
    site.questions().forEach(question -> questions.put(question.content().slug(), question));
    site.published(ContentKinds.PAGE).forEach(page -> pages.put(page.slug(), page));
    site.content().checklists().forEach(list -> checklists.put(list.id(), list));
  }

  public static PathTargets of(PageContext scope) {
    return new PathTargets(scope);
  }

  /** Returns the target of an item; the content must be valid. */
  public Target of(PathItem item) {
    return switch (item.kind()) {
      case STEP -> step(scope.site().step(item.id()).orElseThrow());
      case QUESTION -> question(questions.get(item.id()));
      case CHECKLIST -> checklist(checklists.get(item.id()));
      case PAGE -> pages.containsKey(item.id()) ? page(pages.get(item.id())) : generated(item.id());
    };
  }

  private static Target step(SiteStep step) {
    return new Target(
        step.content().title(),
        step.content().shortTitle(),
        step.url(),
        "",
        Optional.of(step),
        Optional.empty());
  }

  private static Target question(SiteQuestion question) {
    String title = question.content().title();
    return new Target(title, title, question.url(), "", Optional.empty(), Optional.of(question));
  }

  private static Target checklist(Checklist list) {
    return page(list.title(), PageKind.CHECKLISTS.url(), list.id());
  }

  private static Target page(Page page) {
    return page(page.title(), page.url(), "");
  }

  private Target generated(String key) {
    PageKind kind =
        Arrays.stream(PageKind.values())
            .filter(page -> page.key().equals(key))
            .findFirst()
            .orElseThrow();
    String title = scope.t("page." + key);
    return page(
        kind == PageKind.FRAMEWORK
            ? scope.site().framework().map(Framework::title).orElse(title)
            : title,
        kind.url(),
        "");
  }

  private static Target page(String title, UrlPath url, String anchor) {
    return new Target(title, title, url, anchor, Optional.empty(), Optional.empty());
  }
}
