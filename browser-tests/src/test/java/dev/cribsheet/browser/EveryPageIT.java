package dev.cribsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The visitor reports console errors and failed or external requests on every page. {@link
 * NarrowWindowIT} opens every page over loopback, so here one of each kind is enough.
 */
@InBrowser
class EveryPageIT {
  @Test
  void loadsFromDisk(Visitor visitor) {
    load(Way.FROM_DISK, visitor.pages(Way.FROM_DISK), visitor);
  }

  @Test
  void loadsOverLoopback(Visitor visitor) {
    load(Way.OVER_LOOPBACK, visitor.onePageOfEachKind(Way.OVER_LOOPBACK), visitor);
  }

  private static void load(Way way, List<String> pages, Visitor visitor) {
    Page page = visitor.newTab();
    for (String path : pages) {
      page.navigate(visitor.address(way, path));
      assertThat(page.locator("h1")).isVisible();
    }
    assertThat(visitor.requests()).hasSizeGreaterThan(pages.size());
  }
}
