package dev.cribsheet.site;

import dev.cribsheet.content.Page;

/** A free page with its address; drafts never become one. */
public record SitePage(Page content, UrlPath url) {}
