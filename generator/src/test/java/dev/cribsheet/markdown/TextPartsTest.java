package dev.cribsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.content.model.Call;
import dev.cribsheet.markdown.model.EstimateResult;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.markdown.model.TextParts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which parts of text the sheet of a question shows. */
class TextPartsTest {
  @Test
  void aListIsTakenApartWithItsLinksAndInnerLists() {
    List<MarkdownText> items =
        TextParts.items(
            body("- One [link](#a) and\n  *more*\n- Two\n  1. inner\n  2. list\n\n- Three\n"));
    assertThat(items.stream().map(MarkdownText::plain))
        .containsExactly("One link and more", "Two inner list", "Three");
    assertThat(items.get(0).links()).hasSize(1);
    assertThat(items.get(1).links()).isEmpty();
    assertThat(items.get(1).fill(slot -> "").html()).contains("<ol>", "<li>list</li>", "</ol>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Text.",
        "- One\n\nText.",
        "Text.\n\n- One\n",
        "- One\n\n<!-- -->\n\n1. Two\n",
        "- One\n\n***\n\n- Two\n",
        "> - One\n",
        "- One\n\n```mermaid\nflowchart TB\n  a --> b\n```\n"
      })
  void anythingElseIsNoList(String markdown) {
    assertThat(TextParts.items(body(markdown))).isEmpty();
  }

  @Test
  void theRowsOfATableAreReadWithoutItsHead() {
    List<List<List<MarkdownText>>> tables =
        TextParts.tables(
            body("| A | B |\n| --- | --- |\n| `x` [y](#a) | z |\n| | w |\n\n| C |\n| --- |\n"));
    assertThat(tables).hasSize(2);
    assertThat(tables.get(0)).hasSize(2);
    assertThat(tables.get(0).get(0)).extracting(MarkdownText::plain).containsExactly("x y", "z");
    assertThat(tables.get(0).get(0).get(0).links()).hasSize(1);
    assertThat(tables.get(0).get(1)).extracting(MarkdownText::plain).containsExactly("", "w");
    assertThat(tables.get(1)).isEmpty();
  }

  @Test
  void thePlainTextOfAPartHasNoEntities() {
    MarkdownText cell =
        TextParts.tables(body("| A |\n| --- |\n| R&D's `a < b` |\n")).get(0).get(0).get(0);
    assertThat(cell.plain()).isEqualTo("R&D's a < b");
  }

  @Test
  void theCallsBelowAHeadingAreThoseOfItsCode() {
    MarkdownText text =
        body(
            "```http\nGET /before\n```\n\n### The `calls` {#calls}\n\nCall `next(a)`.\n\n```http\n"
                + "PUT, DELETE  /a/{b}?c=1&d=2   204\n{\"e\": 1}\n201 Created (f)\nX-Header: g\n```\n\n"
                + "```java\nfinal List<A> next(int h) {\n  inner();\n```\n\n### After\n\n"
                + "```http\nGET /after\n```\n");
    assertThat(Call.in(TextParts.under("calls", text)))
        .containsExactly(
            new Call("PUT, DELETE", "/a/{b}?c=1&amp;d=2"), new Call("next", "(int h)"));
    assertThat(Call.in(text)).hasSize(4);
    assertThat(TextParts.under("none", text)).isEqualTo(MarkdownText.EMPTY);
  }

  @Test
  void anEstimateIsReadUpToItsEnd() {
    List<EstimateResult> results =
        EstimateResult.of(
            body(
                "Text {2 d = b}.\n\n```estimate\na = 1 d\nb = a × 2 = 2 d  # for <two>\n```\n\n"
                    + "```estimate\nc = 3 d\n```\n"));
    assertThat(results.stream().map(EstimateResult::name)).containsExactly("a", "b");
    assertThat(results.stream().map(EstimateResult::computed)).containsExactly(false, true);
    assertThat(results.stream().map(EstimateResult::note)).containsExactly("", "for &lt;two&gt;");
    assertThat(results.get(1).value().number()).isEqualTo("2");
    assertThat(EstimateResult.of(body("Text {2 d = b}."))).isEmpty();
  }

  private static MarkdownText body(String markdown) {
    return Rendered.of(markdown).document().sections().get(0).body();
  }
}
