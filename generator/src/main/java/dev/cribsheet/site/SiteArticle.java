package dev.cribsheet.site;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.Article;

/** An article that is published, with all that belongs to it; drafts never become one. */
public sealed interface SiteArticle permits SiteStep, SiteQuestion, SitePage {
  /** What its author wrote. */
  Article content();

  /** Its address. */
  default UrlPath url() {
    return content().url();
  }
}
