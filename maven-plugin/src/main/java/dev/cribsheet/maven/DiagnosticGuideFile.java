package dev.cribsheet.maven;

import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.report.DiagnosticGuide;
import dev.cribsheet.source.DisplayPath;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The guide to diagnostic codes, which is written next to the site. It matches the running version
 * and can be read offline.
 *
 * @param shownFrom the folder that printed paths are relative to
 */
record DiagnosticGuideFile(Path file, Path shownFrom) {
  /**
   * Writes the guide and returns its location, with an anchor if all diagnostics have the same
   * code.
   */
  String write(List<Diagnostic> diagnostics) throws MojoExecutionException {
    new TextFile(file).write(DiagnosticGuide.markdown());
    List<DiagnosticCode> codes = diagnostics.stream().map(Diagnostic::code).distinct().toList();
    String place = codes.size() == 1 ? DiagnosticGuide.anchor(codes.get(0)) : "";
    return "What the codes mean: " + DisplayPath.of(file, shownFrom) + place;
  }
}
