package dev.cribsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page is never wider than its window. */
@InBrowser
class NarrowWindowIT {
  private static final List<Integer> PHONES = List.of(320, 360);
  private static final List<Integer> EVERY_WIDTH = List.of(320, 360, 768, 1024, 1440);

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

  @Test
  void noPageScrollsSideways(Visitor visitor) {
    Page page = visitor.newTab();
    List<String> wide = new ArrayList<>();
    for (String path : visitor.site().pages()) {
      page.navigate(visitor.address(Way.OVER_LOOPBACK, path));
      for (int width : widths(visitor, path)) {
        page.setViewportSize(width, 800);
        String overflow = Overflow.of(page);
        if (!overflow.isEmpty()) {
          wide.add(path + " at " + width + ": " + overflow);
        }
      }
    }
    assertThat(wide).isEmpty();
  }

  /** Phones see every page; a wide window has less to fear. */
  private static List<Integer> widths(Visitor visitor, String path) {
    return visitor.site().onePageOfEachKind().contains(path) ? EVERY_WIDTH : PHONES;
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
