package dev.cribsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is never wider than its window. */
@InBrowser
class NarrowWindowIT {
  /** What WCAG 1.4.12 lets a reader set. */
  private static final String TEXT_SPACING =
      """
      () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
          word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);
        document.adoptedStyleSheets.push(sheet);
      }
      """;

  @ParameterizedTest
  @ValueSource(ints = {320, 360, 768, 1024, 1440})
  void noPageScrollsSideways(int width, Visitor visitor) {
    Page page = visitor.sized(width, 800).newTab();
    List<String> wide = new ArrayList<>();
    for (String path : pages(visitor, width)) {
      page.navigate(visitor.address(Way.OVER_LOOPBACK, path));
      String overflow = Overflow.of(page);
      if (!overflow.isEmpty()) {
        wide.add(path + ": " + overflow);
      }
    }
    assertThat(wide).isEmpty();
  }

  /** Phones see every page; a wide window has less to fear. */
  private static List<String> pages(Visitor visitor, int width) {
    return width < 400 ? visitor.site().pages() : visitor.site().onePageOfEachKind();
  }

  @Test
  void openAnswersDoNotScrollSideways(Visitor visitor) {
    Page page = visitor.sized(320, 800).newTab();
    for (String path : visitor.site().pages()) {
      if (path.startsWith("questions/")) {
        page.navigate(visitor.address(Way.OVER_LOOPBACK, path));
        page.evaluate("() => document.querySelectorAll('details').forEach((d) => (d.open = true))");
        assertThat(Overflow.of(page)).as(path).isEmpty();
      }
    }
  }

  @Test
  void moreSpaceInTheTextMovesNothingOut(Visitor visitor) {
    Page page = visitor.sized(320, 800).newTab();
    List<String> wide = new ArrayList<>();
    for (String path : visitor.site().onePageOfEachKind()) {
      page.navigate(visitor.address(Way.OVER_LOOPBACK, path));
      page.evaluate(TEXT_SPACING);
      String overflow = Overflow.of(page);
      if (!overflow.isEmpty()) {
        wide.add(path + ": " + overflow);
      }
    }
    assertThat(wide).isEmpty();
  }
}
