package dev.cribsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The theme is light, dark, or follows the system. */
@InBrowser
class ThemeIT {
  private static final String LIGHT = "rgb(251, 250, 247)";
  private static final String DARK = "rgb(21, 23, 28)";

  @ParameterizedTest
  @EnumSource
  void aChoiceIsKeptOnOtherPagesAndCanBeTakenBack(Way way, Visitor visitor) {
    Page page = visitor.open(way, "index.html");
    assertThat(ground(page)).isEqualTo(LIGHT);
    page.locator("[data-theme-select]").selectOption("dark");
    assertThat(ground(page)).isEqualTo(DARK);
    page.navigate(visitor.address(way, "steps/understand.html"));
    assertThat(ground(page)).isEqualTo(DARK);
    assertThat(page.locator("[data-theme-select]")).hasValue("dark");
    page.locator("[data-theme-select]").selectOption("");
    page.reload();
    assertThat(ground(page)).isEqualTo(LIGHT);
  }

  @Test
  void autoFollowsTheSystemAndAChoiceOverrulesIt(Visitor visitor) {
    visitor.with(to -> to.setColorScheme(ColorScheme.DARK));
    Page page = visitor.open(Way.FROM_DISK, "index.html");
    assertThat(ground(page)).isEqualTo(DARK);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    assertThat(ground(page)).isEqualTo(LIGHT);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.locator("[data-theme-select]").selectOption("light");
    assertThat(ground(page)).isEqualTo(LIGHT);
  }

  /** The attribute is set before the body starts, so the first paint has the right theme. */
  @ParameterizedTest
  @EnumSource
  void aChoiceIsSetBeforeTheFirstPaint(Way way, Visitor visitor) {
    Page page = visitor.open(way, "index.html");
    page.locator("[data-theme-select]").selectOption("dark");
    visitor
        .context()
        .addInitScript(
            """
            new MutationObserver((changes, observer) => {
              if (!document.body) return;
              window.themeAtBody = document.documentElement.dataset.theme || "none";
              observer.disconnect();
            }).observe(document, { childList: true, subtree: true });
            """);
    page.navigate(visitor.address(way, "framework.html"));
    assertThat(page.evaluate("() => window.themeAtBody")).isEqualTo("dark");
  }

  @Test
  void aBrokenChoiceIsLeftAlone(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "index.html");
    page.evaluate(
        "() => localStorage.setItem("
            + "'cribsheet:' + document.documentElement.dataset.site + ':theme', '<b>')");
    page.reload();
    assertThat(ground(page)).isEqualTo(LIGHT);
    assertThat(page.locator("[data-theme-select]")).hasValue("");
  }

  private static String ground(Page page) {
    return (String)
        page.evaluate(
            """
            () => [document.body, document.documentElement]
              .map((e) => getComputedStyle(e).backgroundColor)
              .find((colour) => colour !== "rgba(0, 0, 0, 0)")
            """);
  }
}
