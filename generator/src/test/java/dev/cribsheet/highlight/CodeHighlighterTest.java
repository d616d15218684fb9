package dev.cribsheet.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.highlight.CodeToken.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeHighlighterTest {
  private static final String CODE =
      "# one\n// two\n\"three\" 'four' \t\n/* five\nsix */ 7 -- eight\n\n{\"a\": [true, null]}\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "java   | int a = 1; // x | KEYWORD",
        "yaml   | a: 1 # x | COMMENT",
        "json   | {\"a\": \"b\"} | STRING",
        "sql    | SELECT a FROM b | KEYWORD",
        "bash   | if true; then echo; fi | KEYWORD",
        "python | def a(): pass | KEYWORD",
        "go     | func a() {} | KEYWORD",
        "http   | GET /a HTTP/1.1 | KEYWORD"
      })
  void everyLanguageIsHighlighted(String language, String code, Kind kind) {
    assertThat(CodeHighlighter.tokens(language, code)).extracting(CodeToken::kind).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"java", "yaml", "json", "sql", "bash", "python", "go", "http", "html", "", "x"})
  void joinedTokensAreTheCode(String language) {
    String joined =
        CodeHighlighter.tokens(language, CODE).stream()
            .map(CodeToken::text)
            .collect(Collectors.joining());
    assertThat(joined).isEqualTo(CODE);
  }

  @Test
  void aCommentCanSpanLines() {
    assertThat(CodeHighlighter.tokens("java", "/* a\nb */ int c;"))
        .containsExactly(
            new CodeToken(Kind.COMMENT, "/* a\nb */ "),
            new CodeToken(Kind.KEYWORD, "int "),
            new CodeToken(Kind.PLAIN, "c;"));
  }

  /** Scanners are reused, so code that one has scanned must not affect later results. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "java",
        "kotlin",
        "yaml",
        "json",
        "sql",
        "bash",
        "python",
        "go",
        "c",
        "cpp",
        "js",
        "ts",
        "rust",
        "html",
        "xml",
        "css",
        "proto",
        "dockerfile",
        "properties"
      })
  void resultsDoNotDependOnEarlierCode(String language) {
    List<String> codes =
        List.of(
            CODE, "\"never closed", "/* never closed", "<!-- never closed", "'''a\nb", "<a b=\"");
    List<List<CodeToken>> first =
        codes.stream().map(code -> CodeHighlighter.tokens(language, code)).toList();
    for (int round = 0; round < 3; round++) {
      for (int i = codes.size() - 1; i >= 0; i--) {
        assertThat(CodeHighlighter.tokens(language, codes.get(i))).isEqualTo(first.get(i));
      }
    }
  }
}
