package dev.cribsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.diagnostic.Excerpt;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownPlaceTest {
  private static final String FRONT = "---\ntitle: T\n---\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](here.md)",
        "😀 é [a](here.md \"title\")",
        "\ttab\n\n- x\n\t- y [a](here.md)",
        "- item\n\n  - deep 😀 [a](<here.md>)",
        "1. x\n   [a](here.md)",
        "> quote\n> > 😀 [a](here.md)",
        "> lazy\n[a](here.md)",
        "| a | b |\n|--|--|\n| 😀 `x\\|y` | [a](here.md) |",
        "[a]\n\n[a]:\n  here.md 'title'",
        "> [b][a]\n>\n> [a]: <here.md>",
        "![a](here.md)",
        "[![ ](here.md)](//x)",
        "# Other [a](here.md)",
        "Setext [a](here.md)\n====",
        "*a **b [c](here.md)***",
        "~~[c](here.md)~~",
        "term\n: x [c](here.md)",
        "x[^1]\n\n[^1]: y [c](here.md)",
        "> [!TIP]\n> x [c](here.md)",
        "http://e.org [c](here.md)",
        "- [x] 👨‍👩‍👧 [c](here.md)",
        "<kbd>x</kbd> [c](here.md)",
        "\\* &amp; [c](here.md)",
        "[a\nb](here.md)"
      })
  void theSourceOfALinkIsItsDestination(String markdown) {
    Rendered rendered = Rendered.of(FRONT, markdown, Optional.of("T"));
    String text = FRONT + markdown;
    int at = text.indexOf("here.md");
    int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    int column = text.codePointCount(text.lastIndexOf('\n', at) + 1, at) + 1;
    assertThat(rendered.document().links()).hasSize(1);
    Excerpt excerpt = rendered.document().links().get(0).source().excerpt().orElseThrow();
    assertThat(excerpt.start().line()).isEqualTo(line);
    assertThat(excerpt.start().column()).isEqualTo(column);
    assertThat(excerpt.length()).isEqualTo(7);
  }

  @Test
  void theSourceOfAHeadingIsItsText() {
    Rendered rendered = Rendered.of(FRONT, "x\n\n##  😀 A {#id}\n", Optional.of("T"));
    assertThat(rendered.document().headings().get(0).source().toString()).isEqualTo("a.md:6:5");
  }

  @Test
  void aTagInAQuoteHasItsPosition() {
    assertThat(Rendered.of("> x\n> a <u>\n\n- y\n  <div>\n").found())
        .extracting(found -> found.substring(0, 12))
        .containsExactly("2:5 RAW_HTML", "5:3 RAW_HTML");
  }
}
