package dev.cribsheet;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What one run of the generator is asked to do.
 *
 * @param contentDirectory the folder that holds {@code site.yaml}
 * @param outputDirectory the folder the site appears in; never read as content
 * @param shownFrom the folder that paths in diagnostics are relative to
 * @param siteVersion the version printed on pages and sheets
 * @param date the date printed on pages and sheets; absent prints none, the clock is never read
 * @param failOnWarning whether a warning stops the site as an error does
 * @param cacheDirectory where results are kept for the next build; absent keeps none
 */
public record BuildRequest(
    Path contentDirectory,
    Path outputDirectory,
    Path shownFrom,
    String siteVersion,
    Optional<Instant> date,
    boolean failOnWarning,
    Optional<Path> cacheDirectory) {}
