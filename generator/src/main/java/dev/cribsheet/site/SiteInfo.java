package dev.cribsheet.site;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a build knows of a site besides its content.
 *
 * @param version the version printed on pages and sheets
 * @param date the date printed on pages and sheets
 * @param baseUrl where the site is published, without a trailing slash; absent for the {@code
 *     base-url} of the content
 * @param internal whether it has what only an internal audience may read
 * @param preview whether its author sees it while writing, so that no browser may keep it
 */
public record SiteInfo(
    String version,
    Optional<LocalDate> date,
    Optional<String> baseUrl,
    boolean internal,
    boolean preview) {}
