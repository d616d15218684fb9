package dev.cribsheet.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Excerpt;
import dev.cribsheet.diagnostic.Position;
import dev.cribsheet.diagnostic.SourceRef;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportFormatTest {
  private static final Diagnostic LINK =
      diagnostic(
          DiagnosticCode.LINK_TARGET,
          new SourceRef(
              "content/a, b/100%.md",
              Optional.of(new Excerpt(new Position(3, 11), 4, "😀 To [b](B.md) \"now\""))),
          "no page at 'B.md'",
          "did you mean 'b.md'?");
  private static final Diagnostic ASSET =
      diagnostic(
          DiagnosticCode.UNUSED_ASSET,
          SourceRef.file("content/assets/ü.txt"),
          "nothing uses this file",
          "delete it");

  @Test
  void jsonHasEverythingThatIsPrinted() throws IOException {
    JsonNode json = new JsonMapper().readTree(ReportFormat.JSON.write(List.of(LINK, ASSET)));
    assertThat(json.get("version").asInt()).isEqualTo(1);
    assertThat(json.get("errors").asInt()).isEqualTo(1);
    assertThat(json.get("warnings").asInt()).isEqualTo(1);
    JsonNode first = json.get("diagnostics").get(0);
    assertThat(first.toString())
        .isEqualTo(
            "{\"code\":\"CS301\",\"severity\":\"error\",\"path\":\"content/a, b/100%.md\","
                + "\"line\":3,\"column\":11,\"length\":4,\"text\":\"😀 To [b](B.md) \\\"now\\\"\","
                + "\"message\":\"no page at 'B.md'\",\"hint\":\"did you mean 'b.md'?\"}");
    assertThat(json.get("diagnostics").get(1).has("line")).isFalse();
  }

  @Test
  void githubHasOneEscapedCommandPerDiagnostic() {
    assertThat(ReportFormat.GITHUB.write(List.of(LINK, ASSET)).lines())
        .containsExactly(
            "::error file=content/a%2C b/100%25.md,line=3,endLine=3,col=11,endColumn=15,title=CS301"
                + "::content/a, b/100%25.md:3:11: error CS301: no page at 'B.md'"
                + "%0A   3 | 😀 To [b](B.md) \"now\"%0A     |            ^^^^"
                + "%0A  hint: did you mean 'b.md'?",
            "::warning file=content/assets/ü.txt,title=CS410"
                + "::content/assets/ü.txt: warning CS410: nothing uses this file"
                + "%0A  hint: delete it");
  }

  @Test
  void sarifHasARuleWithHelpPerCode() throws IOException {
    JsonNode run = sarif(List.of(LINK, ASSET, LINK)).get("runs").get(0);
    JsonNode rules = run.at("/tool/driver/rules");
    assertThat(rules).map(rule -> rule.get("id").asString()).containsExactly("CS301", "CS410");
    assertThat(rules.get(0).at("/shortDescription/text").asString())
        .isEqualTo("A link target does not exist.");
    assertThat(rules.get(0).at("/help/markdown").asString()).contains("Wrong:").contains("Right:");
    assertThat(rules.get(1).at("/defaultConfiguration/level").asString()).isEqualTo("warning");
    assertThat(run.get("results")).map(r -> r.get("ruleIndex").asInt()).containsExactly(0, 1, 0);
    assertThat(run.get("columnKind").asString()).isEqualTo("unicodeCodePoints");
    JsonNode region = run.at("/results/0/locations/0/physicalLocation/region");
    assertThat(region.get("startLine").asInt()).isEqualTo(3);
    assertThat(region.get("startColumn").asInt()).isEqualTo(11);
    assertThat(region.get("endColumn").asInt()).isEqualTo(15);
  }

  @ParameterizedTest
  @CsvSource({
    "content/a.md, content/a.md",
    "'content/a, b/100%.md', 'content/a,%20b/100%25.md'",
    "content/ü#x?.md, content/%C3%BC%23x%3F.md",
    "a:b.md, ./a:b.md",
    "/tmp/a b.md, file:///tmp/a%20b.md",
    "C:/notes/a.md, file:///C:/notes/a.md",
    "theme ours/theme.yaml, theme%20ours/theme.yaml",
  })
  void sarifNamesFilesByUrl(String path, String uri) throws IOException {
    JsonNode sarif =
        sarif(List.of(diagnostic(DiagnosticCode.FILE_EMPTY, SourceRef.file(path), "a", "b")));
    assertThat(
            sarif
                .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asString())
        .isEqualTo(uri);
  }

  @Test
  void sarifMatchesItsSchema() throws IOException {
    List<Diagnostic> all = new ArrayList<>(List.of(LINK, ASSET));
    for (DiagnosticCode code : DiagnosticCode.values()) {
      all.add(diagnostic(code, SourceRef.file("content/" + code + ".md"), "a\u202Eb", "c\nd"));
    }
    String schema;
    try (InputStream in = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Schema judge =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);
    assertThat(judge.validate(sarif(all))).isEmpty();
    assertThat(judge.validate(sarif(List.of()))).isEmpty();
    assertThat(judge.validate(new JsonMapper().readTree("{\"version\": \"2.1.0\"}"))).isNotEmpty();
  }

  @Test
  void anEmptyReportIsValid() throws IOException {
    assertThat(sarif(List.of()).at("/runs/0/results")).isEmpty();
    assertThat(ReportFormat.GITHUB.write(List.of())).isEmpty();
    assertThat(new JsonMapper().readTree(ReportFormat.JSON.write(List.of())).get("errors").asInt())
        .isZero();
  }

  private static JsonNode sarif(List<Diagnostic> diagnostics) throws IOException {
    return new JsonMapper().readTree(ReportFormat.SARIF.write(diagnostics));
  }

  private static Diagnostic diagnostic(
      DiagnosticCode code, SourceRef source, String message, String hint) {
    return new Diagnostic(code.severity(), code, source, message, Optional.of(hint));
  }
}
