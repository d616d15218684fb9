package dev.cribsheet;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.codec.RecordCodec;
import dev.cribsheet.output.SiteOutputs;
import dev.cribsheet.write.LastBuild;
import dev.cribsheet.write.OutputWriter;
import java.util.List;
import java.util.Optional;

/** Builds a site and publishes it, unless the published one is up to date. */
final class PublishedBuild {
  private static final RecordCodec<BuildRequest> REQUEST = RecordCodec.of(BuildRequest.class);
  private static final RecordCodec<BuildResult> RESULT = RecordCodec.of(BuildResult.class);

  private final SiteRun run;
  private final Inputs inputs;
  private final Optional<LastBuild<BuildResult>> last;

  PublishedBuild(SiteRun run, Inputs inputs) {
    this.run = run;
    this.inputs = inputs;
    this.last = run.request().cacheDirectory().map(folder -> lastBuild(run, inputs));
  }

  /**
   * Returns the result of the build that published the site, if it had the same inputs as this one.
   *
   * @param standing the hash of the published site
   */
  Optional<BuildResult> find(CacheKey standing) {
    return last.flatMap(found -> found.find(standing));
  }

  /** Builds the site and, if that succeeds, publishes it. */
  BuildResult build(OutputWriter writer) {
    Optional<PreparedSite> site = run.prepare(inputs.content());
    Optional<SiteOutputs> outputs = site.map(PreparedSite::plan);
    site.ifPresent(found -> run.render(found, inputs.content(), writer::write));
    BuildResult result = run.result(inputs.content(), outputs);
    if (result.succeeded()) {
      CacheKey published = writer.publish();
      List<String> themes = site.map(found -> found.theme().names()).orElse(List.of());
      last.filter(found -> inputs.areAsHashed())
          .ifPresent(found -> found.keep(themes, published, lasting(result)));
      run.cache().sweep();
    }
    return result;
  }

  private static LastBuild<BuildResult> lastBuild(SiteRun run, Inputs inputs) {
    CacheKey key = CacheKey.of().add(REQUEST.write(run.request())).add(inputs.key()).key();
    return new LastBuild<>(run.cache(), RESULT, key);
  }

  /** Drops notes about the cache, because they do not apply to the next build. */
  private static BuildResult lasting(BuildResult result) {
    return new BuildResult(
        result.succeeded(),
        result.diagnostics(),
        result.notes().stream().filter(note -> !note.startsWith(BuildCache.NOTE)).toList(),
        result.pages(),
        result.sheets(),
        result.pdfs());
  }
}
