package dev.cribsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.Cost;
import dev.cribsheet.diagnostic.DiagnosticCode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileMarkdownTest {
  private static final Cost LIMIT = Cost.ofTime(Duration.ofSeconds(2));
  private static final Duration HANGS = Duration.ofSeconds(180);
  private static final int[] SIZES = {30_000, 300_000};

  private static Map<String, IntFunction<String>> patterns() {
    Map<String, IntFunction<String>> all = new LinkedHashMap<>();
    all.put("link openers", n -> "[a](".repeat(n / 4));
    all.put("link openers in angles", n -> "[a](<b".repeat(n / 6));
    all.put("open brackets", n -> "[".repeat(n / 2) + "a" + "]".repeat(n / 2));
    all.put("open brackets alone", n -> "[".repeat(n));
    all.put("image openers", n -> "![".repeat(n / 2));
    all.put("nested links", n -> "[a".repeat(n / 8) + "](b)".repeat(n / 8));
    all.put("footnote openers", n -> "[^".repeat(n / 2));
    all.put("growing back-ticks", n -> ticks(n));
    all.put("back-ticks", n -> "`".repeat(n / 2) + "a" + "`".repeat(n / 2 - 1));
    all.put("strong openers", n -> "**a ".repeat(n / 4));
    all.put("mixed emphasis", n -> "*a_ ".repeat(n / 4));
    all.put("emphasis runs", n -> "*".repeat(n / 2) + "a" + "*".repeat(n / 2));
    all.put("runs inside words", n -> "a***b".repeat(n / 5));
    all.put("nested emphasis", n -> "*a **a ".repeat(n / 14) + "b" + " a** a*".repeat(n / 14));
    all.put("tildes", n -> "~~a ".repeat(n / 4));
    all.put("quotes in one line", n -> ">".repeat(n) + "a");
    all.put("quotes that deepen", n -> lines(n, i -> "> ".repeat(i) + "a"));
    all.put("lists in one line", n -> "- ".repeat(n / 2) + "a");
    all.put("lists that deepen", n -> lines(n, i -> "  ".repeat(i) + "- a"));
    all.put("numbers in one line", n -> "1. ".repeat(n / 3) + "a");
    all.put("quoted lists", n -> "> - ".repeat(n / 4) + "a");
    all.put("lazy lines", n -> "> > > > > a\n" + "b\n".repeat(n / 2));
    all.put("tag openers", n -> "<a ".repeat(n / 3));
    all.put("half tags", n -> "a <a b=\"".repeat(n / 8));
    all.put("comments", n -> "a <!-- ".repeat(n / 7));
    all.put("comments with hyphens", n -> "a <!-- b -- ".repeat(n / 12));
    all.put("instructions", n -> "a <?".repeat(n / 4));
    all.put("data sections", n -> "a <![CDATA[".repeat(n / 11));
    all.put("declarations", n -> "a <!A ".repeat(n / 6));
    all.put("open tags", n -> "<kbd>".repeat(n / 5));
    all.put("details", n -> "<details>\n\n".repeat(n / 11));
    all.put("entities", n -> "&a".repeat(n / 2));
    all.put("backslashes", n -> "\\".repeat(n));
    all.put(
        "a wide table",
        n -> "|a".repeat(n / 6) + "\n" + "|-".repeat(n / 6) + "\n" + "a\n|".repeat(n / 9));
    all.put("a long table", n -> "|a|b|\n|-|-|\n" + "|`c`|[d](e)|\n".repeat(n / 13));
    all.put("pipes", n -> "|".repeat(n / 2) + "\n" + "|-".repeat(n / 4));
    all.put("definitions", n -> lines(n, i -> "[a" + i + "]: b"));
    all.put(
        "one definition, many uses",
        n -> "[a]: /" + "x".repeat(n / 2) + "\n\n" + "[a] ".repeat(n / 8));
    all.put(
        "one definition, many images",
        n -> "[a]: /" + "x".repeat(n / 2) + "\n\n" + "![a] ".repeat(n / 10));
    all.put(
        "one relative definition, many uses",
        n -> "[a]: x" + "y".repeat(n / 2) + "\n\n" + "[a] ".repeat(n / 8));
    all.put(
        "a long address", n -> "[a]: http://" + "x".repeat(n / 4) + "\n\n" + "[a] ".repeat(n / 8));
    all.put("unknown references", n -> "[a][b] ".repeat(n / 7));
    all.put("addresses", n -> "http://a.b ".repeat(n / 11));
    all.put("an address without end", n -> "http://" + "a.".repeat(n / 2));
    all.put("brackets in an address", n -> "http://a.b/" + "(".repeat(n));
    all.put("mailboxes", n -> "a@".repeat(n / 2));
    all.put("setext", n -> "a\n=\n".repeat(n / 4));
    all.put("headings", n -> "# a\n".repeat(n / 4));
    all.put("heading marks", n -> "# " + "#".repeat(n) + "a");
    all.put("hard breaks", n -> "a  \n".repeat(n / 4));
    all.put("spaces", n -> "a" + " ".repeat(n) + "b");
    all.put("blank lines", n -> "\n".repeat(n));
    all.put("list of blanks", n -> "- a\n\n\n".repeat(n / 6));
    all.put("terms", n -> "a\n: b\n".repeat(n / 6));
    all.put("footnotes", n -> lines(n, i -> "[^" + i + "] [^" + i + "]: a\n\n[^" + i + "]: b\n"));
    all.put("fences", n -> "```\n".repeat(n / 4));
    all.put("callouts", n -> "> [!TIP]\n> a\n\n".repeat(n / 14));
    all.put("quoted brackets", n -> "> [a]\n".repeat(n / 6));
    all.put("quoted pipes", n -> "> |b|\n".repeat(n / 6));
    all.put("quoted marks", n -> "> [!NOTE]\n".repeat(n / 10));
    all.put("quoted definitions", n -> lines(n, i -> "> [a" + i + "]: b"));
    all.put("quoted footnotes", n -> lines(n, i -> "> [^a" + i + "]: b"));
    all.put("quoted code", n -> "> > `a`\n".repeat(n / 8));
    all.put("brackets in an item", n -> "- a\n" + "  [a]\n".repeat(n / 6));
    all.put("lines of brackets", n -> "[a]\n".repeat(n / 4));
    all.put("quoted headings", n -> "> *a*\n> ===\n".repeat(n / 12));
    all.put("unbalanced parentheses", n -> "[a](" + "(".repeat(n));
    all.put("unbalanced links", n -> "[a](b(c".repeat(n / 7));
    all.put("titles", n -> "[a](b \"".repeat(n / 7));
    all.put("template tags", n -> lines(n, i -> "{% {{ {: ".repeat(300)));
    all.put("containers", n -> ":::a\n".repeat(n / 5));
    all.put(
        "unknown references beside definitions",
        n -> lines(n / 2, i -> "[a" + i + "]: b\n") + lines(n / 2, i -> "[c][d" + i + "]\n"));
    all.put(
        "one refused definition, many uses",
        n -> "[a]: javascript:" + "x".repeat(n / 2) + "\n\n" + "[a] ![a] ".repeat(n / 20));
    all.put("raw links", n -> "<a href=b>".repeat(n / 10));
    all.put("raw links with text", n -> "<a href=b>c</a> ".repeat(n / 16));
    all.put("raw anchors", n -> lines(n, i -> "<a id=b" + i + ">"));
    all.put("raw images", n -> "<img src=b> ".repeat(n / 12));
    all.put("addresses with blanks", n -> "[a](b c.d e ".repeat(n / 12));
    all.put("closed addresses with blanks", n -> "[a](b c. d/e f) ".repeat(n / 16));
    all.put("Chinese emphasis", n -> "字**“".repeat(n / 4));
    all.put("tabs", n -> "\t- ".repeat(n / 3));
    return all;
  }

  private static String ticks(int n) {
    return IntStream.range(1, (int) Math.sqrt(2.0 * n))
        .mapToObj(i -> "`".repeat(i) + "a")
        .collect(Collectors.joining());
  }

  private static String lines(int n, IntFunction<String> line) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; text.length() < n; i++) {
      text.append(line.apply(i)).append('\n');
    }
    return text.toString();
  }

  static List<Arguments> inputs() {
    List<Arguments> inputs = new ArrayList<>();
    patterns()
        .forEach(
            (name, pattern) -> {
              for (int size : SIZES) {
                inputs.add(Arguments.of(name, size, pattern.apply(size)));
              }
            });
    return inputs;
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("inputs")
  void hostileTextIsRenderedOrRefusedInTwoSeconds(String name, int size, String text) {
    Rendered rendered =
        Assertions.assertTimeoutPreemptively(
            HANGS, () -> LIMIT.limit(() -> Rendered.of(text, Optional.empty())));
    boolean refused =
        rendered.diagnostics().stream()
            .anyMatch(found -> found.code() == DiagnosticCode.MARKDOWN_TOO_COMPLEX);
    assertThat(refused || WellFormed.problems(rendered.html()).isEmpty()).isTrue();
  }
}
