package dev.cribsheet.report;

import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.Excerpt;
import dev.cribsheet.diagnostic.Severity;
import dev.cribsheet.html.IndentedJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Diagnostics as one JSON object; lines and columns start at 1. */
final class JsonReport {
  private static final int VERSION = 1;

  private JsonReport() {}

  static String of(List<Diagnostic> diagnostics) {
    Map<String, Object> report = new LinkedHashMap<>();
    long errors = diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count();
    report.put("version", VERSION);
    report.put("errors", errors);
    report.put("warnings", diagnostics.size() - errors);
    report.put("diagnostics", diagnostics.stream().map(JsonReport::entry).toList());
    return IndentedJson.of(report) + "\n";
  }

  private static Map<String, Object> entry(Diagnostic diagnostic) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("code", diagnostic.code().id());
    entry.put("severity", diagnostic.severity().label());
    entry.put("path", diagnostic.source().path());
    diagnostic.source().excerpt().ifPresent(excerpt -> place(excerpt, entry));
    entry.put("message", diagnostic.message());
    diagnostic.hint().ifPresent(hint -> entry.put("hint", hint));
    return entry;
  }

  private static void place(Excerpt excerpt, Map<String, Object> entry) {
    entry.put("line", excerpt.start().line());
    entry.put("column", excerpt.start().column());
    entry.put("length", excerpt.length());
    entry.put("text", excerpt.line());
  }
}
