package dev.cribsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.markdown.model.EstimateResult;
import dev.cribsheet.markdown.model.ListItems;
import dev.cribsheet.markdown.model.MarkdownText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sheet of a question reads from a text. */
class ListItemsTest {
  @Test
  void aListIsTakenApartWithItsLinksAndInnerLists() {
    List<MarkdownText> items =
        ListItems.of(
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
        "> - One\n"
      })
  void anythingElseIsNoList(String markdown) {
    assertThat(ListItems.of(body(markdown))).isEmpty();
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
