package dev.cribsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The visitor reports console errors and failed or external requests on every page. */
@InBrowser
class EveryPageIT {
  @ParameterizedTest
  @EnumSource
  void loadsWithoutErrorOrForeignRequest(Way way, Visitor visitor) {
    Page page = visitor.newTab();
    for (String path : visitor.pages(way)) {
      page.navigate(visitor.address(way, path));
      assertThat(page.locator("h1")).isVisible();
    }
    assertThat(visitor.requests()).hasSizeGreaterThan(visitor.pages(way).size());
  }
}
