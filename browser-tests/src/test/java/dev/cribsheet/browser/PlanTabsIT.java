package dev.cribsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The plans for 30, 45 and 60 minutes are tabs. */
@InBrowser
class PlanTabsIT {
  @ParameterizedTest
  @EnumSource
  void arrowsHomeAndEndMoveBetweenTheTabs(Way way, Visitor visitor) {
    Page page = visitor.open(way, "framework.html");
    Locator tabs = page.locator("[role=tab]");
    assertThat(tabs).hasCount(3);
    assertThat(page.locator("[role=tab][tabindex='0']")).hasCount(1);

    tabs.nth(0).click();
    isShown(page, 0);
    page.keyboard().press("ArrowRight");
    isShown(page, 1);
    assertThat(tabs.nth(1)).isFocused();
    page.keyboard().press("End");
    isShown(page, 2);
    page.keyboard().press("ArrowRight");
    isShown(page, 0);
    page.keyboard().press("ArrowLeft");
    isShown(page, 2);
    page.keyboard().press("Home");
    isShown(page, 0);
  }

  private static void isShown(Page page, int shown) {
    for (int i = 0; i < 3; i++) {
      assertThat(page.locator("[role=tab]").nth(i))
          .hasAttribute("aria-selected", String.valueOf(i == shown));
      assertThat(page.locator("[role=tabpanel]").nth(i)).isVisible(visible(i == shown));
    }
  }

  private static IsVisibleOptions visible(boolean visible) {
    return new IsVisibleOptions().setVisible(visible);
  }
}
