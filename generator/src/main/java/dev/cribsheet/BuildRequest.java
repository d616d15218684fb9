package dev.cribsheet;

import dev.cribsheet.content.model.Audience;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The parameters of one run of the generator.
 *
 * @param contentDirectory the folder that holds {@code site.yaml}
 * @param outputDirectory the folder to write the site to; never read as content
 * @param shownFrom the folder that paths in diagnostics are relative to
 * @param siteVersion the version printed on pages and sheets
 * @param date the date printed on pages and sheets; if absent, none is printed
 * @param failOnWarning whether a warning stops the build, as an error does
 * @param cacheDirectory the folder of the build cache; absent for no cache
 * @param themeDirectory the site's theme folder, which need not exist
 * @param packs jars and class folders to search for the packs that the site builds on
 * @param baseUrl where the site is published; absent for the {@code base-url} of {@code site.yaml}
 * @param audience who reads the site
 */
public record BuildRequest(
    Path contentDirectory,
    Path outputDirectory,
    Path shownFrom,
    String siteVersion,
    Optional<Instant> date,
    boolean failOnWarning,
    Optional<Path> cacheDirectory,
    Optional<Path> themeDirectory,
    List<Path> packs,
    Optional<String> baseUrl,
    Audience audience) {
  public BuildRequest {
    packs = List.copyOf(packs);
  }

  /** Returns a request for the public edition without a date, cache, theme folder or packs. */
  public static BuildRequest of(
      Path contentDirectory, Path outputDirectory, Path shownFrom, String siteVersion) {
    return new BuildRequest(
        contentDirectory,
        outputDirectory,
        shownFrom,
        siteVersion,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Audience.PUBLIC);
  }

  /** Returns a copy of this request with a date. */
  public BuildRequest withDate(Instant printed) {
    return new BuildRequest(
        contentDirectory,
        outputDirectory,
        shownFrom,
        siteVersion,
        Optional.of(printed),
        failOnWarning,
        cacheDirectory,
        themeDirectory,
        packs,
        baseUrl,
        audience);
  }

  /** Returns a copy of this request with a build cache. */
  public BuildRequest withCache(Path folder) {
    return new BuildRequest(
        contentDirectory,
        outputDirectory,
        shownFrom,
        siteVersion,
        date,
        failOnWarning,
        Optional.of(folder),
        themeDirectory,
        packs,
        baseUrl,
        audience);
  }

  /** Returns a copy of this request with a theme folder. */
  public BuildRequest withTheme(Path folder) {
    return new BuildRequest(
        contentDirectory,
        outputDirectory,
        shownFrom,
        siteVersion,
        date,
        failOnWarning,
        cacheDirectory,
        Optional.of(folder),
        packs,
        baseUrl,
        audience);
  }

  /** Returns a copy of this request with packs. */
  public BuildRequest withPacks(List<Path> others) {
    return new BuildRequest(
        contentDirectory,
        outputDirectory,
        shownFrom,
        siteVersion,
        date,
        failOnWarning,
        cacheDirectory,
        themeDirectory,
        others,
        baseUrl,
        audience);
  }

  /** Returns a copy of this request for another audience. */
  public BuildRequest withAudience(Audience other) {
    return new BuildRequest(
        contentDirectory,
        outputDirectory,
        shownFrom,
        siteVersion,
        date,
        failOnWarning,
        cacheDirectory,
        themeDirectory,
        packs,
        baseUrl,
        other);
  }
}
