package dev.cribsheet.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticFormatterTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        // source line, column and length of the marked range, expected caret line
        "abc def,        5, 3, `    ^^^`",
        "abc,            4, 1, `   ^`",
        "abc,            2, 99, ` ^^`",
        "日本 x,         4, 1, `     ^`",
        "日本 x,         1, 2, `^^^^`",
        "e\u0301x,       3, 1, ` ^`",
        "😀 x,           3, 1, `   ^`",
        "\tx,            2, 1, ` ^`",
        "ｆｕｌｌ x,     6, 1, `         ^`",
        "a\u200Bb,       3, 1, ` ^`",
      })
  void theCaretIsBelowTheExcerpt(String line, int column, int length, String caret) {
    String[] lines = format(line, column, length, "message").split("\n");
    assertThat(lines[2]).isEqualTo("     | " + caret);
  }

  @Test
  void aTabIsShownAsOneSpaceAndAControlAsAReplacement() {
    assertThat(format("a\tb\u0007c\u202Ed", 1, 1, "m").split("\n")[1])
        .isEqualTo("   7 | a b\uFFFDc\uFFFDd");
  }

  @Test
  void aLongLineIsCutAroundTheCaret() {
    String line = "x".repeat(5000) + "HERE" + "y".repeat(5000);
    String[] lines = format(line, 5001, 4, "m").split("\n");
    int caret = lines[2].indexOf("^^^^");
    assertThat(lines[1].substring(caret, caret + 4)).isEqualTo("HERE");
    assertThat(lines[1].length()).isLessThan(180);
  }

  @Test
  void aLongUnderlineEndsWithTheLine() {
    String[] lines = format("x".repeat(500), 1, 500, "m").split("\n");
    assertThat(lines[2]).hasSameSizeAs(lines[1]);
  }

  @Test
  void aMessageIsAlwaysOneLine() {
    String text = format("a", 1, 1, "no field 'a\nb\u001B[31m'");
    assertThat(text.lines().findFirst())
        .contains("a.md:7:1: error CS301: no field 'a b\uFFFD[31m'");
  }

  @Test
  void aWholeFileHasNoExcerpt() {
    Diagnostic diagnostic =
        new Diagnostic(
            Severity.WARNING,
            DiagnosticCode.UNKNOWN_NAME,
            SourceRef.file("notes.txt"),
            "nothing reads it",
            Optional.empty());
    assertThat(new DiagnosticFormatter().format(diagnostic))
        .isEqualTo("notes.txt: warning CS106: nothing reads it");
  }

  private static String format(String line, int column, int length, String message) {
    SourceRef source =
        new SourceRef("a.md", Optional.of(new Excerpt(new Position(7, column), length, line)));
    return new DiagnosticFormatter()
        .format(
            new Diagnostic(
                Severity.ERROR, DiagnosticCode.LINK_TARGET, source, message, Optional.of("do it")));
  }
}
