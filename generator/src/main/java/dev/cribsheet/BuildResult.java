package dev.cribsheet;

import dev.cribsheet.diagnostic.Diagnostic;
import java.util.List;

/**
 * The result of one run.
 *
 * @param succeeded false if an error, or a warning that counts as one, stopped the run
 * @param diagnostics all errors and warnings, sorted by position
 * @param notes messages that are neither errors nor warnings, sorted
 * @param pages the number of HTML pages, including sheet pages
 * @param sheets the number of sheet pages
 * @param pdfs the number of PDF files
 */
public record BuildResult(
    boolean succeeded,
    List<Diagnostic> diagnostics,
    List<String> notes,
    int pages,
    int sheets,
    int pdfs) {
  public BuildResult {
    diagnostics = List.copyOf(diagnostics);
    notes = List.copyOf(notes);
  }

  /** Returns the result of a run that does not build a site. */
  static BuildResult withoutSite(
      boolean succeeded, List<Diagnostic> diagnostics, List<String> notes) {
    return new BuildResult(succeeded, diagnostics, notes, 0, 0, 0);
  }
}
