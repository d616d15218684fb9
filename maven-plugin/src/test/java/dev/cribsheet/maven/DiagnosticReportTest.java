package dev.cribsheet.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.SourceRef;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosticReportTest {
  private static final List<Diagnostic> ONE =
      List.of(
          new Diagnostic(
              DiagnosticCode.FILE_EMPTY.severity(),
              DiagnosticCode.FILE_EMPTY,
              SourceRef.file("content/ü.md"),
              "the file is empty",
              Optional.empty()));

  @TempDir Path temp;

  @Test
  void nothingIsWrittenUnlessAsked() throws Exception {
    assertThat(console(DiagnosticReport.of(null, null))).isEmpty();
    assertThat(console(DiagnosticReport.of("text", null))).isEmpty();
    assertThat(DiagnosticReport.of("text", null).isOnConsole()).isFalse();
  }

  @Test
  void aFormWithoutAFileGoesToTheConsoleWithoutAPrefix() throws Exception {
    DiagnosticReport report = DiagnosticReport.of("github", null);
    assertThat(report.isOnConsole()).isTrue();
    assertThat(console(report))
        .isEqualTo(
            "::error file=content/ü.md,title=CS108"
                + "::content/ü.md: error CS108: the file is empty\n");
  }

  @Test
  void aFileHoldsTheReportAndTheTextStays() throws Exception {
    Path file = temp.resolve("a/mistakes.sarif");
    DiagnosticReport report = DiagnosticReport.of("sarif", file.toFile());
    assertThat(report.isOnConsole()).isFalse();
    assertThat(console(report)).isEmpty();
    assertThat(Files.readString(file)).contains("\"version\": \"2.1.0\"").endsWith("}\n");
  }

  @Test
  void aFileAloneHoldsJson() throws Exception {
    Path file = temp.resolve("mistakes.txt");
    console(DiagnosticReport.of(null, file.toFile()));
    assertThat(Files.readString(file)).contains("\"errors\": 1");
  }

  @Test
  void anUnknownFormNamesTheKnownOnes() {
    assertThatThrownBy(() -> DiagnosticReport.of("xml", null))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "unknown value 'xml' for cribsheet.diagnostics: use text, json, sarif or github");
  }

  @Test
  void theGuideLeadsToTheOneCode() throws Exception {
    DiagnosticGuideFile guide =
        new DiagnosticGuideFile(temp.resolve("target/diagnostics.md"), temp);
    assertThat(guide.write(ONE)).isEqualTo("What the codes mean: target/diagnostics.md#cs108");
    assertThat(temp.resolve("target/diagnostics.md")).content().contains("## CS108");
  }

  private static String console(DiagnosticReport report) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    report.write(ONE, new PrintStream(bytes, false, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
