package dev.cribsheet.maven;

import dev.cribsheet.AdoptRequest;
import dev.cribsheet.BuildResult;
import dev.cribsheet.ExportRequest;
import dev.cribsheet.OutdatedRequest;
import dev.cribsheet.PackRequest;
import dev.cribsheet.Progress;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.maven.fork.Generator;
import dev.cribsheet.maven.fork.Goal;
import dev.cribsheet.write.EnvironmentErrors;
import dev.cribsheet.write.EnvironmentException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Runs the generator for a goal: logs its results and throws the exceptions that Maven expects. */
final class GeneratorRun {
  private static final String NOTHING_WRITTEN = ": nothing was written";
  private static final String OUTDATED =
      "something is outdated, and cribsheet.failOnOutdated is set";

  private final Log log;
  private final GoalSettings settings;
  private final Generator generator;
  private final boolean watched;

  /**
   * Creates a run.
   *
   * @param watched whether to show progress
   */
  GeneratorRun(Log log, GoalSettings settings, Generator generator, boolean watched) {
    this.log = log;
    this.settings = settings;
    this.generator = generator;
    this.watched = watched;
  }

  void generate() throws MojoExecutionException, MojoFailureException {
    if (settings.skipReason().isEmpty()) {
      settings.editorFiles().write();
    }
    Optional<BuildSummary> done = run(Goal.GENERATE, ": the site was not changed");
    if (done.isPresent()) {
      List<String> lines = done.get().built(settings.index());
      lines.forEach(log::info);
      if (!settings.hasAddress()) {
        log.info(
            "404.html assumes that the site is at the root of its host: if it is served below a path,"
                + " set base-url or -Dcribsheet.baseUrl");
      }
      new ReportFile(settings.reportFile()).write(lines);
    }
  }

  void check() throws MojoExecutionException, MojoFailureException {
    run(Goal.CHECK, "").ifPresent(done -> log.info(done.checked()));
  }

  void pack(PackRequest pack) throws MojoExecutionException, MojoFailureException {
    run(new Goal.MakePack(pack), ": nothing was packed")
        .ifPresent(done -> log.info(done.packed(pack.descriptor())));
  }

  void accept(List<String> ids) throws MojoExecutionException, MojoFailureException {
    run(new Goal.Accept(ids), ": nothing was accepted");
  }

  void outdated(OutdatedRequest outdated) throws MojoExecutionException, MojoFailureException {
    run(new Goal.ListOutdated(outdated), ": nothing was compared", OUTDATED)
        .ifPresent(done -> log.info("The report is in " + outdated.report()));
  }

  void adopt(AdoptRequest adopt) throws MojoExecutionException, MojoFailureException {
    run(new Goal.Adopt(adopt), NOTHING_WRITTEN);
  }

  void export(ExportRequest export) throws MojoExecutionException, MojoFailureException {
    run(new Goal.Export(export), NOTHING_WRITTEN);
  }

  private Optional<BuildSummary> run(Goal goal, String consequence)
      throws MojoExecutionException, MojoFailureException {
    return run(goal, consequence, "the goal failed without an error");
  }

  /**
   * Runs a goal.
   *
   * @param consequence what errors lead to, as the end of the error message
   * @param unexplained the message for a failure without errors
   */
  private Optional<BuildSummary> run(Goal goal, String consequence, String unexplained)
      throws MojoExecutionException, MojoFailureException {
    Optional<String> skipReason = settings.skipReason();
    if (skipReason.isPresent()) {
      log.info(skipReason.get());
      return Optional.empty();
    }
    long start = System.nanoTime();
    BuildResult result;
    try {
      result = result(goal);
    } catch (InvalidPathException e) {
      throw new MojoExecutionException(EnvironmentErrors.naming(e).getMessage(), e);
    } catch (EnvironmentException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
    result.notes().forEach(log::info);
    report(result.diagnostics());
    DiagnosticCounts mistakes = DiagnosticCounts.of(result.diagnostics());
    if (!result.succeeded()) {
      throw new MojoFailureException(
          result.diagnostics().isEmpty() ? unexplained : mistakes.failure() + consequence);
    }
    return Optional.of(new BuildSummary(result, mistakes, System.nanoTime() - start));
  }

  private BuildResult result(Goal goal) throws MojoExecutionException {
    if (!watched) {
      return generator.run(goal, settings.request(), Progress.NONE);
    }
    try (TerminalProgress line = new TerminalProgress(Terminal::print, System::nanoTime)) {
      return generator.run(goal, settings.request(), line);
    }
  }

  private void report(List<Diagnostic> diagnostics) throws MojoExecutionException {
    settings.report().write(diagnostics, System.out);
    if (!diagnostics.isEmpty() && !settings.report().isOnConsole()) {
      new DiagnosticLog(log, Terminal.paint())
          .print(diagnostics, settings.guide().write(diagnostics));
    }
  }
}
