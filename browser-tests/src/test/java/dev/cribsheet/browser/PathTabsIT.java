package dev.cribsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The study paths are tabs, and the URL says which one is selected. */
@InBrowser
class PathTabsIT {
  @ParameterizedTest
  @EnumSource
  void theChosenPathIsStillShownWhenTheReaderComesBack(Way way, Visitor visitor) {
    Page page = visitor.open(way, "path.html");
    assertThat(page.locator("#ten-days")).isVisible();
    assertThat(page.locator("#two-days")).isHidden();

    page.locator("[role=tab]").last().click();
    assertThat(page.locator("#ten-days")).isHidden();
    Locator item = page.locator("section:has(> #two-days) .path-items a").first();
    item.click();
    page.goBack();
    assertThat(page.locator("#two-days")).isVisible();
    page.reload();
    assertThat(page.locator("#two-days")).isVisible();
  }

  @Test
  void aLinkToADayShowsItsPath(Visitor visitor) {
    Page page = visitor.newTab();
    page.navigate(visitor.address(Way.FROM_DISK, "path.html#five-days:day-4"));
    assertThat(page.locator("[id='five-days:day-4']")).isInViewport();
    assertThat(page.locator("#ten-days")).isHidden();
  }
}
