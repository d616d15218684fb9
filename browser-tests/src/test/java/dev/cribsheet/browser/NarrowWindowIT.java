package dev.cribsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.cribsheet.browser.chromium.ReaderFont;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page is never wider than its window. */
@InBrowser
class NarrowWindowIT {
  private static final int NARROWEST = 320;
  private static final List<Integer> PHONES = List.of(NARROWEST, 360);
  private static final List<Integer> EVERY_WIDTH = List.of(NARROWEST, 360, 768, 1024, 1440);

  /** The text spacing that a page must support by WCAG 1.4.12. */
  private static final String TEXT_SPACING =
      """
      () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
          word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);
        document.adoptedStyleSheets.push(sheet);
      }
      """;

  /** Numbers that leave the solid part of their bar, and marks of the axis that nearly touch. */
  private static final String SPILLED =
      """
      () => {
        const box = (e) => e.getBoundingClientRect();
        const wide = [...document.querySelectorAll(".timeline-bar > svg")].filter((bar) => {
          const [number, solid] = [box(bar.querySelector("text")), box(bar.querySelector(".bar-least"))];
          return number.left < solid.left + 2 || number.right > solid.right - 2;
        });
        const marks = [...document.querySelectorAll(".timeline .ticks text")].map(box);
        const shown = marks.filter((mark) => mark.width);
        const close = shown.filter((mark, i) => i && mark.left < shown[i - 1].right + 8);
        return [...wide, ...close].map((e) => e.textContent || e.left);
      }
      """;

  private static final String BROKEN =
      "values => values.some((value) => value.offsetHeight > 2 * value.offsetWidth)";

  @ParameterizedTest
  @EnumSource(names = {"NARROW", "WIDE"})
  void noPageScrollsSidewaysWithItsAnswersFoldedOrOpen(ReaderFont font, Visitor visitor) {
    Page page = visitor.withFont(font).newTab();
    List<String> wide = new ArrayList<>();
    List<String> kinds = visitor.site().onePageOfEachKind();
    // A narrow font only changes which parts are side by side, so one page of each kind will do.
    for (String path : font == ReaderFont.WIDE ? visitor.site().pages() : kinds) {
      page.navigate(visitor.address(Way.OVER_LOOPBACK, path));
      // All pages at phone width; one of each kind is enough for wider windows.
      for (int width : kinds.contains(path) ? EVERY_WIDTH : PHONES) {
        page.setViewportSize(width, 800);
        addOverflow(page, path + " at " + width, wide);
      }
      if (path.startsWith("questions/")) {
        page.setViewportSize(NARROWEST, 800);
        page.evaluate("() => document.querySelectorAll('details').forEach((d) => (d.open = true))");
        addOverflow(page, path + ", open", wide);
      }
    }
    assertThat(wide).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"NARROW", "WIDE"})
  void moreSpaceInTheTextMovesNothingOut(ReaderFont font, Visitor visitor) {
    Page page = visitor.withFont(font).sized(NARROWEST, 800).newTab();
    List<String> wide = new ArrayList<>();
    for (String path : visitor.site().onePageOfEachKind()) {
      page.navigate(visitor.address(Way.OVER_LOOPBACK, path));
      page.evaluate(TEXT_SPACING);
      addOverflow(page, path, wide);
    }
    assertThat(wide).isEmpty();
  }

  @Test
  void noValueOfASheetIsBrokenIntoItsLetters(Visitor visitor) {
    Page page = visitor.sized(360, 800).newTab();
    List<String> broken = new ArrayList<>();
    for (String path : visitor.site().pages()) {
      if (path.startsWith("sheets/")) {
        page.navigate(visitor.address(Way.OVER_LOOPBACK, path));
        if ((boolean) page.locator(".sheet-numbers td").evaluateAll(BROKEN)) {
          broken.add(path);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void theNumbersOfTheTimeLineFitTheirBarsAndItsAxisHasGaps(Visitor visitor) {
    Page page = visitor.sized(360, 800).newTab();
    for (String path : List.of("index.html", "framework.html", "steps/wrap-up.html")) {
      page.navigate(visitor.address(Way.OVER_LOOPBACK, path));
      assertThat((List<?>) page.evaluate(SPILLED)).as(path).isEmpty();
    }
  }

  private static void addOverflow(Page page, String what, List<String> wide) {
    String overflow = Overflow.of(page);
    if (!overflow.isEmpty()) {
      wide.add(what + ": " + overflow);
    }
  }
}
