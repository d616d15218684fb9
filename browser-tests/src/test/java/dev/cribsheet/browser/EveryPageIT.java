package dev.cribsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The visitor reports console errors and failed or external requests. {@link NarrowWindowIT} opens
 * every page over loopback, so one of each kind is enough here. Only the profile {@code full} opens
 * every page from disk too.
 */
@InBrowser
class EveryPageIT {
  @ParameterizedTest
  @EnumSource
  void loads(Way way, Visitor visitor) {
    List<String> pages =
        Boolean.getBoolean("cribsheet.full") ? visitor.pages(way) : visitor.onePageOfEachKind(way);
    Page page = visitor.newTab();
    for (String path : pages) {
      page.navigate(visitor.address(way, path));
      assertThat(page.locator("h1")).isVisible();
    }
    assertThat(visitor.requests()).hasSizeGreaterThan(pages.size());
  }
}
