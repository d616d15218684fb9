package dev.cribsheet.report;

import static dev.cribsheet.html.ScriptData.object;

import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Excerpt;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.html.IndentedJson;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;

/** Diagnostics as a SARIF 2.1.0 log, with the guide's section about each code that occurs. */
final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private SarifReport() {}

  static String of(List<Diagnostic> diagnostics) {
    List<DiagnosticCode> codes =
        diagnostics.stream().map(Diagnostic::code).distinct().sorted().toList();
    Map<String, Object> driver =
        object("name", "Cribsheet", "rules", codes.stream().map(SarifReport::rule).toList());
    Map<String, Object> run =
        object(
            "tool", Map.of("driver", driver),
            "columnKind", "unicodeCodePoints",
            "results", diagnostics.stream().map(found -> result(found, codes)).toList());
    return IndentedJson.of(object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)))
        + "\n";
  }

  private static Map<String, Object> rule(DiagnosticCode code) {
    DiagnosticGuide.Entry entry = DiagnosticGuide.entry(code);
    return object(
        "id", code.id(),
        "name", code.name(),
        "shortDescription", Map.of("text", entry.title()),
        "help", object("text", entry.markdown(), "markdown", entry.markdown()),
        "defaultConfiguration", Map.of("level", code.severity().label()));
  }

  private static Map<String, Object> result(Diagnostic found, List<DiagnosticCode> codes) {
    String hint = found.hint().map(text -> "\n" + text).orElse("");
    String place = found.own().map(own -> found.source() + ": ").orElse("");
    return object(
        "ruleId", found.code().id(),
        "ruleIndex", codes.indexOf(found.code()),
        "level", found.severity().label(),
        "message", Map.of("text", place + found.message() + hint),
        "locations",
            List.of(Map.of("physicalLocation", location(found.own().orElse(found.source())))));
  }

  private static Map<String, Object> location(SourceRef source) {
    Map<String, Object> location = object("artifactLocation", Map.of("uri", uri(source.path())));
    source.excerpt().ifPresent(excerpt -> location.put("region", region(excerpt)));
    return location;
  }

  private static Map<String, Object> region(Excerpt excerpt) {
    int column = excerpt.start().column();
    return object(
        "startLine",
        excerpt.start().line(),
        "startColumn",
        column,
        "endColumn",
        column + excerpt.length(),
        "snippet",
        Map.of("text", excerpt.line()));
  }

  /** Returns a relative reference, or a file URL if the path is absolute. */
  private static String uri(String path) {
    boolean drive = path.matches("[A-Za-z]:/.*");
    try {
      if (path.startsWith("/") || drive) {
        return new URI("file", "", drive ? "/" + path : path, null).toASCIIString();
      }
      String relative = new URI(null, null, "/" + path, null).toASCIIString().substring(1);
      return relative.matches("[^/]*:.*") ? "./" + relative : relative;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
