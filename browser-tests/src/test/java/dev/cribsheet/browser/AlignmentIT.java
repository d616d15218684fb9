package dev.cribsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edges that are below each other line up. */
@InBrowser
class AlignmentIT {
  private static final String COLUMNS =
      "tables => tables.map(t => [...t.rows[0].cells].map(c => c.getBoundingClientRect().x).join())";
  private static final String STARTS =
      "texts => texts.map(t => Math.round(t.getBoundingClientRect().x))";
  private static final String ENDS =
      "boxes => boxes.map(b => Math.round(b.getBoundingClientRect().right))";

  @ParameterizedTest
  @ValueSource(ints = {768, 1440})
  void theColumnsOfAllTablesOfNumbers(int width, Visitor visitor) {
    Page page = visitor.sized(width, 900).open(Way.FROM_DISK, "numbers.html");
    assertLineUp(page, ".numbers-table", COLUMNS);
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 768})
  void theTextsOfBoxes(int width, Visitor visitor) {
    Page page = visitor.sized(width, 900).open(Way.FROM_DISK, "worked-example.html");
    assertLineUp(page, ".callout-label, .estimate figcaption", STARTS);
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 768})
  void theEndsOfSpeechesAndOfBoxes(int width, Visitor visitor) {
    Page page = visitor.sized(width, 900).open(Way.FROM_DISK, "worked-example.html");
    assertLineUp(page, ".turn, .estimate", ENDS);
  }

  private static void assertLineUp(Page page, String selector, String edges) {
    List<?> found = (List<?>) page.locator(selector).evaluateAll(edges);
    assertThat(found).hasSizeGreaterThan(4);
    assertThat(new HashSet<>(found)).as(selector).hasSize(1);
  }
}
