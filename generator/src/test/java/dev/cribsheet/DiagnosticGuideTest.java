package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.GuideExamples.Block;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Severity;
import dev.cribsheet.report.DiagnosticGuide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guide explains every code, and its examples do what it says. */
class DiagnosticGuideTest {
  /**
   * Problems with bytes, the file system, themes and whole pages, which the guide only describes.
   */
  private static final Set<DiagnosticCode> DESCRIBED =
      EnumSet.of(
          DiagnosticCode.ENCODING,
          DiagnosticCode.FILE_TOO_LARGE,
          DiagnosticCode.NOT_A_PLAIN_FILE,
          DiagnosticCode.FILE_CHANGED,
          DiagnosticCode.FORMER_FIELD,
          DiagnosticCode.ASSET_BUDGET,
          DiagnosticCode.THEME_FILE,
          DiagnosticCode.TEMPLATE,
          DiagnosticCode.SHEET_OVERFLOW,
          DiagnosticCode.SHEET_STYLE,
          DiagnosticCode.PACK_FILE);

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void everyCodeHasAWrongAndARightExample(DiagnosticCode code) throws IOException {
    GuideExamples examples = GuideExamples.of(DiagnosticGuide.entry(code).markdown());
    assertThat(examples.wrong()).isNotEmpty();
    assertThat(examples.right()).isNotEmpty();
    assertThat(examples.canBeBuilt()).isNotEqualTo(DESCRIBED.contains(code));
    if (examples.canBeBuilt()) {
      assertThat(build("wrong", examples.wrong())).map(Diagnostic::code).contains(code);
      assertThat(build("right", examples.right()))
          .noneMatch(found -> found.code() == code || found.severity() == Severity.ERROR);
    }
  }

  @Test
  void theSectionsStandInTheOrderOfTheCodes() {
    List<String> headings =
        DiagnosticGuide.markdown()
            .lines()
            .filter(line -> line.startsWith("## CS"))
            .map(line -> line.substring(3))
            .toList();
    assertThat(headings)
        .isEqualTo(Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id).toList());
  }

  private List<Diagnostic> build(String name, List<Block> blocks) throws IOException {
    Path content = Files.createDirectory(temp.resolve(name));
    for (Map.Entry<String, String> file : GuideExamples.files(blocks).entrySet()) {
      Builds.write(content, file.getKey(), file.getValue());
    }
    return Builds.build(content, temp.resolve(name + "-site")).diagnostics();
  }
}
