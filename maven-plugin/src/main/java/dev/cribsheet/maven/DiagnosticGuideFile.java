package dev.cribsheet.maven;

import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.report.DiagnosticGuide;
import dev.cribsheet.source.DisplayPath;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The guide to the codes, beside the site: it is that of the version at work, and needs no network.
 *
 * @param shownFrom the folder that shown paths are relative to
 */
record DiagnosticGuideFile(Path file, Path shownFrom) {
  /** Writes it and says where it is; a run with mistakes of one code leads to that code. */
  String write(List<Diagnostic> diagnostics) throws MojoExecutionException {
    new TextFile(file).write(DiagnosticGuide.markdown());
    List<DiagnosticCode> codes = diagnostics.stream().map(Diagnostic::code).distinct().toList();
    String place = codes.size() == 1 ? DiagnosticGuide.anchor(codes.get(0)) : "";
    return "What the codes mean: " + DisplayPath.of(file, shownFrom) + place;
  }
}
