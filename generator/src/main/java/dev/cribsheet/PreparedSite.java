package dev.cribsheet;

import dev.cribsheet.output.SiteOutputs;
import dev.cribsheet.site.Site;
import dev.cribsheet.theme.Theme;

/** A site that is planned but not rendered, with the theme that it uses. */
public record PreparedSite(Site site, Theme theme, SiteOutputs plan) {}
