package dev.cribsheet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.diagnostic.AnsiStyle;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Excerpt;
import dev.cribsheet.diagnostic.Position;
import dev.cribsheet.diagnostic.SourceRef;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiagnosticLogTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;

  @BeforeEach
  void capture() {
    PrintStream both = new PrintStream(bytes, true);
    System.setOut(both);
    System.setErr(both);
  }

  @AfterEach
  void restore() {
    System.setOut(out);
    System.setErr(err);
  }

  @Test
  void aDiagnosticKeepsItsLines() {
    SourceRef source =
        new SourceRef("a.md", Optional.of(new Excerpt(new Position(2, 5), 3, "See [x](y.md)")));
    assertThat(logged(List.of(diagnostic(DiagnosticCode.LINK_TARGET, source))))
        .containsExactly(
            "[error] a.md:2:5: error CS301: broken",
            "   2 | See [x](y.md)",
            "     |     ^^^",
            "  hint: mend it",
            "[error] the end");
  }

  @Test
  void warningsAloneEndWithAWarning() {
    List<Diagnostic> one = List.of(diagnostic(DiagnosticCode.UNKNOWN_NAME, SourceRef.file("a")));
    assertThat(logged(one)).last().isEqualTo("[warn] the end");
  }

  @Test
  void coloursChangeNoCharacter() {
    SourceRef source =
        new SourceRef("a.md", Optional.of(new Excerpt(new Position(2, 5), 3, "See [x](y.md)")));
    List<Diagnostic> one = List.of(diagnostic(DiagnosticCode.LINK_TARGET, source));
    List<String> plain = logged(one);
    bytes.reset();
    new DiagnosticLog(new SystemStreamLog(), AnsiStyle.ANSI).print(one, "the end");
    String painted = bytes.toString();
    assertThat(painted).contains("\u001B[1;31merror CS301:\u001B[m");
    assertThat(painted.replaceAll("\u001B\\[[0-9;]*m", "").lines()).isEqualTo(plain);
  }

  @Test
  void errorsAreShownBeforeWarningsWhenThereAreTooMany() {
    List<Diagnostic> many = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      many.add(diagnostic(DiagnosticCode.UNKNOWN_NAME, SourceRef.file("a" + i)));
    }
    many.add(diagnostic(DiagnosticCode.FILE_EMPTY, SourceRef.file("z")));

    List<String> lines = logged(many);
    assertThat(lines).first().isEqualTo("[error] z: error CS108: broken");
    assertThat(lines).endsWith("[error] Not shown: 51 more", "[error] the end");
    assertThat(lines).filteredOn(line -> line.startsWith("[warn]")).hasSize(199);
  }

  private List<String> logged(List<Diagnostic> diagnostics) {
    new DiagnosticLog(new SystemStreamLog(), AnsiStyle.PLAIN).print(diagnostics, "the end");
    return bytes.toString().lines().toList();
  }

  private static Diagnostic diagnostic(DiagnosticCode code, SourceRef source) {
    return new Diagnostic(code.severity(), code, source, "broken", Optional.of("mend it"));
  }
}
