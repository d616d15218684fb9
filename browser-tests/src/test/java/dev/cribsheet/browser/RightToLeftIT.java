package dev.cribsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.cribsheet.browser.site.Pack;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A pack in Arabic: the layout is mirrored, numbers and code are not. */
@InBrowser(Pack.ARABIC)
class RightToLeftIT {
  private static final String STEP = "steps/الموقف.html";

  /** Finds the ranges of minutes whose lower number is not to the left of the higher one. */
  private static final String TURNED_RANGES =
      """
      () => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const turned = [];
        let seen = 0;
        while (texts.nextNode()) {
          const text = texts.currentNode;
          const range = /(\\d+)–(\\d+)/.exec(text.data);
          if (!range || !text.parentElement.checkVisibility()) continue;
          seen++;
          const left = (offset) => {
            const one = document.createRange();
            one.setStart(text, offset);
            one.setEnd(text, offset + 1);
            return one.getBoundingClientRect().left;
          };
          const start = range.index;
          if (left(start) >= left(start + range[1].length + 1)) turned.push(text.data);
        }
        return seen ? turned : ["no range at all"];
      }
      """;

  @Test
  void everyPageSaysItsLanguageAndDirection(Visitor visitor) {
    for (String page : visitor.site().pages()) {
      var root = visitor.site().document(page).root().child(0);
      assertThat(root.attr("lang")).as(page).isEqualTo("ar");
      assertThat(root.attr("dir")).as(page).isEqualTo("rtl");
    }
  }

  @Test
  void theTimeLineStartsAtTheRight(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "index.html");
    List<Double> edges = new ArrayList<>();
    for (Locator bar : page.locator(".timeline-bar > svg").all()) {
      edges.add(bar.boundingBox().x);
    }
    assertThat(edges).hasSizeGreaterThanOrEqualTo(4);
    assertThat(edges.get(0)).isGreaterThan(edges.get(edges.size() - 1));
  }

  @Test
  void rangesReadFromTheLowerToTheHigher(Visitor visitor) {
    for (String path : List.of("index.html", "framework.html", STEP)) {
      Page page = visitor.open(Way.FROM_DISK, path);
      assertThat((List<?>) page.evaluate(TURNED_RANGES)).as(path).isEmpty();
    }
  }

  @Test
  void codeStaysLeftToRight(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, STEP);
    Locator code = page.locator(".code").first();
    assertThat(code.evaluate("e => getComputedStyle(e).direction")).isEqualTo("ltr");
    assertThat(code.evaluate("e => getComputedStyle(e).textAlign")).isIn("start", "left");
  }

  @Test
  void theNavigationStandsAtTheRightAndTheContentsAtTheLeft(Visitor visitor) {
    Page page = visitor.sized(1440, 900).open(Way.FROM_DISK, STEP);
    double text = page.locator("h1").boundingBox().x;
    assertThat(page.locator(".side-nav").boundingBox().x).isGreaterThan(text);
    assertThat(page.locator(".toc-aside").boundingBox().x).isLessThan(text);
  }

  @Test
  void theSearchFindsWordsWithTheirArticleAndMarks(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "index.html");
    page.keyboard().press("/");
    page.keyboard().type("مهمة");
    Locator first = page.locator("dialog [data-search-results] a").first();
    first.waitFor();
    assertThat(first.textContent()).contains("المهمة");
  }

  @Test
  void noPageScrollsSideways(Visitor visitor) {
    Page page = visitor.newTab();
    for (String path : visitor.site().pages()) {
      page.navigate(visitor.address(Way.OVER_LOOPBACK, path));
      for (int width : List.of(320, 768, 1440)) {
        page.setViewportSize(width, 800);
        assertThat(Overflow.of(page)).as(path + " at " + width).isEmpty();
      }
    }
  }

  /** The colours are the same in every language. */
  @Test
  void everyKindOfPagePassesAxe(Visitor visitor) {
    Page page = visitor.newTab();
    List<String> violations = new ArrayList<>();
    for (String path : visitor.site().onePageOfEachKind()) {
      page.navigate(visitor.address(Way.OVER_LOOPBACK, path));
      Axe.violationsInLayout(page).forEach(found -> violations.add(path + " at " + found));
    }
    assertThat(violations).isEmpty();
  }
}
