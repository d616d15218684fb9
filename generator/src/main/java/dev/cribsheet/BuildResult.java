package dev.cribsheet;

import dev.cribsheet.diagnostic.Diagnostic;
import java.util.List;

/**
 * What one run came to.
 *
 * @param succeeded false when an error, or a warning that counts as one, stopped the site
 * @param diagnostics every mistake of the run, sorted by place
 * @param notes what is worth knowing and no mistake, sorted
 * @param pages HTML pages of the site, sheet pages included
 * @param sheets sheet pages among them
 * @param pdfs PDF files
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
}
