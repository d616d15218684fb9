package dev.cribsheet.site;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The facts about a site that are not part of its content.
 *
 * @param version the version printed on pages and sheets
 * @param date the date printed on pages and sheets
 * @param baseUrl the URL where the site is published, without a trailing slash; empty to use the
 *     {@code base-url} of the content
 * @param internal whether it includes content for an internal audience only
 * @param preview whether it is served to its author, so that no browser may store it
 */
public record SiteInfo(
    String version,
    Optional<LocalDate> date,
    Optional<String> baseUrl,
    boolean internal,
    boolean preview) {}
