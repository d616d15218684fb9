package dev.cribsheet.site;

import dev.cribsheet.content.Page;

/** A free page. */
public record SitePage(Page content) implements SiteArticle {}
