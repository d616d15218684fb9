package dev.cribsheet.maven;

import dev.cribsheet.BuildResult;
import dev.cribsheet.diagnostic.CountedNoun;
import dev.cribsheet.pack.PackDescriptor;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The summary of a successful run, as lines of text. */
record BuildSummary(BuildResult result, DiagnosticCounts mistakes, long nanoseconds) {
  /** Says what was built and where. */
  List<String> built(Path index) {
    return List.of("Built " + amount(), "Open " + index);
  }

  /** Says what was checked. */
  String checked() {
    return "Checked " + amount();
  }

  /** Says what was packed. */
  String packed(PackDescriptor pack) {
    return "Packed " + pack.id() + " " + pack.version() + ": " + amount();
  }

  private String amount() {
    return String.format(
        Locale.ROOT,
        "%s, %s, %s in %.1f s%s",
        CountedNoun.of(result.pages(), "page"),
        CountedNoun.of(result.sheets(), "sheet"),
        CountedNoun.of(result.pdfs(), "PDF"),
        nanoseconds / 1e9,
        mistakes.afterSuccess());
  }
}
