package dev.cribsheet.maven;

import dev.cribsheet.diagnostic.CountedNoun;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.Severity;
import java.util.List;

/** How many errors and warnings a run found, in words. */
record DiagnosticCounts(long errors, long warnings) {
  static DiagnosticCounts of(List<Diagnostic> diagnostics) {
    long errors = diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count();
    return new DiagnosticCounts(errors, diagnostics.size() - errors);
  }

  /** Returns text such as {@code 3 errors, 1 warning}; zero counts are left out. */
  String failure() {
    if (errors == 0) {
      return CountedNoun.of(warnings, "warning") + ", and cribsheet.failOnWarning is set";
    }
    return CountedNoun.of(errors, "error")
        + (warnings == 0 ? "" : ", " + CountedNoun.of(warnings, "warning"));
  }

  /** Returns text such as {@code , 1 warning} to append to the summary of a successful run. */
  String afterSuccess() {
    return warnings == 0 ? "" : ", " + CountedNoun.of(warnings, "warning");
  }
}
