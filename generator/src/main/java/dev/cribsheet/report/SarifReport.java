package dev.cribsheet.report;

import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Excerpt;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.html.IndentedJson;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
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
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "Cribsheet");
    driver.put("rules", codes.stream().map(SarifReport::rule).toList());
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("columnKind", "unicodeCodePoints");
    run.put("results", diagnostics.stream().map(found -> result(found, codes)).toList());
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return IndentedJson.of(log) + "\n";
  }

  private static Map<String, Object> rule(DiagnosticCode code) {
    DiagnosticGuide.Entry entry = DiagnosticGuide.entry(code);
    Map<String, Object> help = new LinkedHashMap<>();
    help.put("text", entry.markdown());
    help.put("markdown", entry.markdown());
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", code.id());
    rule.put("name", code.name());
    rule.put("shortDescription", Map.of("text", entry.title()));
    rule.put("help", help);
    rule.put("defaultConfiguration", Map.of("level", code.severity().label()));
    return rule;
  }

  private static Map<String, Object> result(Diagnostic found, List<DiagnosticCode> codes) {
    String hint = found.hint().map(text -> "\n" + text).orElse("");
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", found.code().id());
    result.put("ruleIndex", codes.indexOf(found.code()));
    result.put("level", found.severity().label());
    result.put("message", Map.of("text", found.message() + hint));
    result.put("locations", List.of(Map.of("physicalLocation", location(found.source()))));
    return result;
  }

  private static Map<String, Object> location(SourceRef source) {
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("artifactLocation", Map.of("uri", uri(source.path())));
    source.excerpt().ifPresent(excerpt -> location.put("region", region(excerpt)));
    return location;
  }

  private static Map<String, Object> region(Excerpt excerpt) {
    int column = excerpt.start().column();
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("startLine", excerpt.start().line());
    region.put("startColumn", column);
    region.put("endColumn", column + excerpt.length());
    region.put("snippet", Map.of("text", excerpt.line()));
    return region;
  }

  /** A relative reference, or a file URL when the path is absolute. */
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
