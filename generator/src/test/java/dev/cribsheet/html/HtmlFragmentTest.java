package dev.cribsheet.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlFragmentTest {
  @Test
  void headingsMoveDownToTheLowestLevelAndNothingElseDoes() {
    assertThat(new HtmlFragment("<h3 id=\"a\">A</h3><hr><h6>B</h6>&lt;h3>").withLowerHeadings())
        .hasToString("<h4 id=\"a\">A</h4><hr><h6>B</h6>&lt;h3>");
  }
}
