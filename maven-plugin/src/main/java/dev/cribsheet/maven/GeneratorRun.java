package dev.cribsheet.maven;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.BuildResult;
import dev.cribsheet.Cribsheet;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.write.EnvironmentException;
import dev.cribsheet.write.MachineTrouble;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** One call of the generator as Maven shows it: log lines, and a failure of the right kind. */
final class GeneratorRun {
  private final Log log;
  private final GoalSettings settings;
  private final boolean watched;

  /**
   * A run.
   *
   * @param watched whether it shows how far it has come
   */
  GeneratorRun(Log log, GoalSettings settings, boolean watched) {
    this.log = log;
    this.settings = settings;
    this.watched = watched;
  }

  void generate() throws MojoExecutionException, MojoFailureException {
    if (settings.skipReason().isEmpty()) {
      new SchemaFiles(settings.schemaFolder()).write();
    }
    Optional<RunReport> done = run(Cribsheet::generate, ": the site was not changed");
    if (done.isPresent()) {
      List<String> lines = done.get().built(settings.index());
      lines.forEach(log::info);
      new ReportFile(settings.reportFile()).write(lines);
    }
  }

  void check() throws MojoExecutionException, MojoFailureException {
    run(Cribsheet::check, "").ifPresent(done -> log.info(done.checked()));
  }

  private Optional<RunReport> run(
      BiFunction<Cribsheet, BuildRequest, BuildResult> goal, String consequence)
      throws MojoExecutionException, MojoFailureException {
    Optional<String> skipReason = settings.skipReason();
    if (skipReason.isPresent()) {
      log.info(skipReason.get());
      return Optional.empty();
    }
    long start = System.nanoTime();
    BuildResult result;
    Consumer<String> terminal = watched ? Terminal::print : text -> {};
    try (TerminalProgress progress = new TerminalProgress(terminal, System::nanoTime)) {
      result = goal.apply(new Cribsheet(progress), settings.request());
    } catch (InvalidPathException e) {
      throw new MojoExecutionException(MachineTrouble.naming(e).getMessage(), e);
    } catch (EnvironmentException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
    result.notes().forEach(log::info);
    report(result.diagnostics());
    MistakeCount mistakes = MistakeCount.of(result.diagnostics());
    if (!result.succeeded()) {
      throw new MojoFailureException(mistakes.failure() + consequence);
    }
    return Optional.of(new RunReport(result, mistakes, System.nanoTime() - start));
  }

  private void report(List<Diagnostic> diagnostics) throws MojoExecutionException {
    settings.report().write(diagnostics, System.out);
    if (!diagnostics.isEmpty() && !settings.report().isOnConsole()) {
      new DiagnosticLog(log, Terminal.paint())
          .print(diagnostics, settings.guide().write(diagnostics));
    }
  }
}
