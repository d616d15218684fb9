package dev.cribsheet.report;

import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticFormatter;
import dev.cribsheet.diagnostic.Excerpt;
import dev.cribsheet.diagnostic.SourceRef;
import java.util.List;

/** Diagnostics as GitHub workflow commands, which become annotations on the affected lines. */
final class GithubReport {
  private GithubReport() {}

  static String of(List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    DiagnosticFormatter formatter = new DiagnosticFormatter();
    for (Diagnostic diagnostic : diagnostics) {
      out.append("::").append(diagnostic.severity().label());
      SourceRef shown = diagnostic.own().orElse(diagnostic.source());
      out.append(" file=").append(property(shown.path()));
      shown.excerpt().ifPresent(excerpt -> place(excerpt, out));
      out.append(",title=").append(diagnostic.code().id());
      out.append("::").append(data(formatter.format(diagnostic))).append('\n');
    }
    return out.toString();
  }

  private static void place(Excerpt excerpt, StringBuilder out) {
    int column = excerpt.start().column();
    out.append(",line=").append(excerpt.start().line());
    out.append(",endLine=").append(excerpt.start().line());
    out.append(",col=").append(column);
    out.append(",endColumn=").append(column + excerpt.length());
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
