package dev.cribsheet.maven;

import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.Severity;
import java.util.List;

/** How many errors and warnings a run found, in words. */
record DiagnosticCounts(long errors, long warnings) {
  static DiagnosticCounts of(List<Diagnostic> diagnostics) {
    long errors = diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count();
    return new DiagnosticCounts(errors, diagnostics.size() - errors);
  }

  /** Such as {@code 3 errors, 1 warning}; a count of none is left out. */
  String failure() {
    if (errors == 0) {
      return CountedNoun.of(warnings, "warning") + ", and cribsheet.failOnWarning is set";
    }
    return CountedNoun.of(errors, "error")
        + (warnings == 0 ? "" : ", " + CountedNoun.of(warnings, "warning"));
  }

  /** Such as {@code , 1 warning}, to end a line about a run that went well. */
  String afterSuccess() {
    return warnings == 0 ? "" : ", " + CountedNoun.of(warnings, "warning");
  }
}
