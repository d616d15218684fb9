package dev.cribsheet;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.cache.CodeVersion;
import dev.cribsheet.content.model.Audience;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.parallel.Workers;
import dev.cribsheet.write.EnvironmentErrors;
import dev.cribsheet.write.OutputWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.function.Supplier;

/** The entry point of the generator, with a method for each goal. */
public final class Cribsheet {
  private final Progress progress;

  /** Creates a generator that reports no progress. */
  public Cribsheet() {
    this(Progress.NONE);
  }

  /** Creates a generator that reports progress. */
  public Cribsheet(Progress progress) {
    this.progress = progress;
  }

  /**
   * Builds the site and replaces the old one. If there are errors, the old site stays.
   *
   * @throws dev.cribsheet.write.EnvironmentException on an external problem, such as a full disk
   */
  public BuildResult generate(BuildRequest request) {
    return readable(() -> build(request));
  }

  /**
   * Reports every diagnostic that {@link #generate} would report, without writing a site. Its only
   * change to the output folder is to clean up after a killed build.
   *
   * @throws dev.cribsheet.write.EnvironmentException on an external problem, such as a full disk
   */
  public BuildResult check(BuildRequest request) {
    return readable(() -> inspect(request));
  }

  /**
   * Checks the public content as {@link #check} does, and writes it as a content pack to a class
   * folder. If there are errors, nothing is written. If the site is up to date, its build counts as
   * the check, and its diagnostics are not reported again.
   *
   * @throws dev.cribsheet.write.EnvironmentException on an external problem, such as a full disk
   */
  public BuildResult pack(BuildRequest request, PackRequest pack) {
    return readable(() -> makePack(request.withAudience(Audience.PUBLIC), pack));
  }

  /**
   * Records that the author has reviewed the current state of the site's bases. If the content has
   * errors, nothing is written.
   *
   * @param ids the ids of the reviewed items; empty for all items
   * @throws dev.cribsheet.write.EnvironmentException on an external problem, such as a full disk
   */
  public BuildResult accept(BuildRequest request, List<String> ids) {
    return readable(new AcceptRun(request, ids)::run);
  }

  /**
   * Reports how the current versions of a site's bases affect the changes that the site makes to
   * them.
   *
   * @throws dev.cribsheet.write.EnvironmentException on an external problem, such as a full disk
   */
  public BuildResult outdated(BuildRequest request, OutdatedRequest outdated) {
    return readable(new OutdatedRun(request, outdated)::run);
  }

  /**
   * Compares a content folder that was copied from a pack with that pack, and writes the
   * differences as a content folder that builds on the pack. If there are errors, nothing is
   * written.
   *
   * @throws dev.cribsheet.write.EnvironmentException on an external problem, such as a full disk
   */
  public BuildResult adopt(BuildRequest request, AdoptRequest adopt) {
    return readable(new AdoptRun(request, adopt)::run);
  }

  /**
   * Writes selected questions as files for the pack that the site builds on. If there are errors,
   * or the questions need something that the pack does not have, nothing is written.
   *
   * @throws dev.cribsheet.write.EnvironmentException on an external problem, such as a full disk
   */
  public BuildResult export(BuildRequest request, ExportRequest export) {
    return readable(new ExportRun(request, export)::run);
  }

  /** Turns I/O errors and errors of the JVM into an {@code EnvironmentException}. */
  private static BuildResult readable(Supplier<BuildResult> run) {
    EnvironmentErrors.prepare();
    try {
      return run.get();
    } catch (UncheckedIOException e) {
      throw EnvironmentErrors.reading(e.getMessage(), e.getCause());
    } catch (InvalidPathException e) {
      throw EnvironmentErrors.naming(e);
    } catch (Error e) {
      throw EnvironmentErrors.ofJava(e).orElseThrow(() -> e);
    }
  }

  private BuildResult build(BuildRequest request) {
    Diagnostics diagnostics = new Diagnostics();
    try (OutputWriter writer =
            OutputWriter.open(request.outputDirectory(), request.contentDirectory());
        BuildCache cache = cache(request, diagnostics)) {
      SiteRun run = new SiteRun(request, cache, progress, diagnostics);
      return Workers.both(
          () -> new PublishedBuild(run, Inputs.hashed(request, diagnostics)),
          writer::state,
          (build, standing) -> build.find(standing).orElseGet(() -> build.build(writer)));
    }
  }

  private BuildResult inspect(BuildRequest request) {
    OutputWriter.repair(request.outputDirectory());
    Diagnostics diagnostics = new Diagnostics();
    try (BuildCache cache = cache(request, diagnostics)) {
      return new SiteRun(request, cache, progress, diagnostics)
          .check(Inputs.content(request, diagnostics));
    }
  }

  private BuildResult makePack(BuildRequest request, PackRequest pack) {
    OutputWriter.repair(request.outputDirectory());
    Diagnostics diagnostics = new Diagnostics();
    try (BuildCache cache = cache(request, diagnostics)) {
      SiteRun run = new SiteRun(request, cache, progress, diagnostics);
      Inputs inputs = Inputs.hashed(request, diagnostics);
      BuildResult checked =
          new PublishedBuild(run, inputs)
              .find(OutputWriter.state(request.outputDirectory()))
              .map(Cribsheet::asReported)
              .orElseGet(() -> run.check(inputs.content()));
      return checked.succeeded()
          ? new PackWriter(request, pack).write(inputs.content(), cache, checked)
          : checked;
    }
  }

  /** Drops the diagnostics and notes, because the build has already reported them. */
  private static BuildResult asReported(BuildResult built) {
    return new BuildResult(true, List.of(), List.of(), built.pages(), built.sheets(), built.pdfs());
  }

  /** Opens the cache of a request; the caller closes it. */
  public static BuildCache cache(BuildRequest request, Diagnostics diagnostics) {
    return request
        .cacheDirectory()
        .map(folder -> BuildCache.open(folder, CodeVersion.of(Cribsheet.class), diagnostics))
        .orElseGet(BuildCache::none);
  }
}
