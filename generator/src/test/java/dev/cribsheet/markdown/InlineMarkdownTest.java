package dev.cribsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineMarkdownTest {
  static MarkdownText inline(String text) {
    return inline(text, text, new Diagnostics());
  }

  private static MarkdownText inline(String text, String raw, Diagnostics diagnostics) {
    String file = "do: x\nsay: " + raw + "\nask: [z](q.md)\n";
    int start = file.indexOf(raw);
    return Rendered.PARSER.parseInline(
        text, new SourceText("s.yaml", "s.yaml", file), start, start + raw.length(), diagnostics);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "plain§ plain",
        "a *b*§ a <em>b</em>",
        "- a *b*§ - a <em>b</em>",
        "1. a `b`§ 1. a <code>b</code>",
        "# a *b*§ # a <em>b</em>",
        "> a *b*§ &gt; a <em>b</em>",
        "--- *§ --- *",
        "``` *b*§ ``` <em>b</em>",
        "[a]: b *c*§ [a]: b <em>c</em>",
        "| a | *b* |§ | a | <em>b</em> |",
        "~~x~~ <kbd>y§ <del>x</del> <kbd>y</kbd>",
        "x[^1]§ x[^1]",
        "<div>§ &lt;div&gt;",
        "a < b & c§ a &lt; b &amp; c"
      })
  void aScalarHasNoBlocks(String text, String html) {
    assertThat(Rendered.html(inline(text))).isEqualTo(html);
  }

  @Test
  void paragraphsBecomeLines() {
    assertThat(Rendered.html(inline("a *b*\n\nc"))).isEqualTo("a <em>b</em>\nc");
    assertThat(inline("a *b*\n\nc").plain()).isEqualTo("a b c");
  }

  @Test
  void aLinkIsFoundInTheRawScalarFromTheLastMatchOn() {
    MarkdownText text =
        inline(
            "x [a](q.md) \"y\" [b](q.md)",
            "\"x [a](q.md) \\\"y\\\" [b](q.md)\"",
            new Diagnostics());
    assertThat(text.links())
        .extracting(link -> link.source().toString())
        .containsExactly("s.yaml:2:13", "s.yaml:2:29");
  }

  @Test
  void anEncodedLinkHasThePositionOfTheScalar() {
    MarkdownText text = inline("[a](q.md)", "\"[a](\\x71.md)\"", new Diagnostics());
    assertThat(text.links().get(0).source().toString()).isEqualTo("s.yaml:2:6");
  }

  @Test
  void plainLinesRenderAsTheyDoWithFlexmark() {
    for (String line : List.of("a: b - c", "1. x", "# x", "it's \"so\" > c", "a | b", "x! y")) {
      String viaEngine = Rendered.html(inline(line + " &amp;"));
      assertThat(Rendered.html(inline(line)) + " &amp;").isEqualTo(viaEngine);
    }
  }

  @Test
  void controlCharactersOfAScalarAreReplaced() {
    assertThat(Rendered.html(inline("a\u0000b *c* &#1; &#xD800;")))
        .isEqualTo("a\uFFFDb <em>c</em> \uFFFD \uFFFD");
  }
}
