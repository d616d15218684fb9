package dev.cribsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything on a page works without a mouse. */
@InBrowser
class KeyboardIT {
  private static final int MOST_STOPS = 400;

  /** The focused element's index in the page, and anything wrong with its appearance. */
  private static final String STOP =
      """
      () => {
        const at = document.activeElement;
        if (!at || at === document.body) return null;
        const box = at.getBoundingClientRect();
        const card = at.closest("li, article, label, figure, dd");
        const seen = [at, at.nextElementSibling, at.parentElement, card].filter(Boolean);
        const ring = seen.some((e) => {
          const style = getComputedStyle(e);
          const after = getComputedStyle(e, "::after");
          return [style, after].some((s) =>
            s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 3);
        });
        const header = document.querySelector("header").getBoundingClientRect();
        const sticky = getComputedStyle(document.querySelector("header")).position === "sticky";
        const inHeader = at.closest("header") || at.closest("[popover]") || at.matches(".skip");
        const hidden = sticky && !inHeader && box.bottom <= header.bottom;
        const outside = box.bottom <= 0 || box.top >= innerHeight;
        const name = at.tagName.toLowerCase() + " " + (at.textContent.trim() || at.id).slice(0, 40);
        const faults = [];
        const before = window.lastStop;
        window.lastStop = at;
        if (before && !(before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING)) {
          faults.push("out of order");
        }
        if (!ring) faults.push("no focus ring");
        if (hidden) faults.push("under the header");
        if (outside) faults.push("outside the window");
        return faults.length ? name + ": " + faults.join(", ") : "";
      }
      """;

  @ParameterizedTest
  @EnumSource
  void theSkipLinkIsTheFirstStopAndLandsOnTheTitle(Way way, Visitor visitor) {
    Page page = visitor.open(way, "steps/understand.html");
    page.keyboard().press("Tab");
    Locator skip = page.locator(".skip");
    assertThat(skip).isFocused();
    assertThat(skip).isInViewport();
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).isFocused();
    page.keyboard().press("Tab");
    assertThat((Boolean) page.evaluate("() => !!document.activeElement.closest('main')")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, 1440",
    "index.html, 360",
    "framework.html, 1440",
    "steps/understand.html, 1440",
    "steps/understand.html, 360",
    "red-flags.html, 1440",
    "questions.html, 1440",
    "questions.html, 360",
    "questions/chat.html, 1440",
    "sheets.html, 360",
    "sheets/understand.html, 1440",
    "numbers.html, 360",
    "about.html, 1440",
  })
  void tabGoesThroughThePageInOrderAndTheFocusIsSeen(String path, int width, Visitor visitor) {
    Page page = visitor.sized(width, 900).open(Way.FROM_DISK, path);
    List<String> faults = new ArrayList<>();
    int stops = 0;
    for (; stops < MOST_STOPS; stops++) {
      page.keyboard().press("Tab");
      String stop = (String) page.evaluate(STOP);
      if (stop == null) {
        break; // The end of the page: the browser's controls have the focus.
      }
      if (!stop.isEmpty()) {
        faults.add(stop);
      }
    }
    assertThat(faults).isEmpty();
    assertThat(stops).as("tab stops: too few, or a keyboard trap").isBetween(5, MOST_STOPS - 1);
  }

  @ParameterizedTest
  @EnumSource
  void theMenuOfAPhoneOpensClosesAndGivesTheFocusBack(Way way, Visitor visitor) {
    Page page = visitor.onPhone().open(way, "steps/understand.html");
    Locator menu = page.locator("#_nav");
    Locator button = page.locator(".header-menu");
    assertThat(menu).isHidden();

    button.focus();
    page.keyboard().press("Enter");
    assertThat(menu).isVisible();
    assertThat((Boolean) menu.evaluate("menu => menu.contains(document.activeElement)")).isTrue();
    page.keyboard().press("Escape");
    assertThat(menu).isHidden();
    assertThat(button).isFocused();

    button.tap();
    assertThat(menu).isVisible();
    menu.locator(".side-nav-close").tap();
    assertThat(menu).isHidden();
    assertThat(button).isFocused();

    button.tap();
    menu.getByText("Propose").tap();
    assertThat(page.locator("body[data-hue='2']")).isVisible();
    assertThat(page.locator("#_nav")).isHidden();
  }

  @Test
  void tabDoesNotLeaveTheMenuOpenBehind(Visitor visitor) {
    Page page = visitor.sized(360, 740).open(Way.FROM_DISK, "steps/understand.html");
    page.locator(".header-menu").focus();
    page.keyboard().press("Enter");
    Locator menu = page.locator("#_nav");
    int links = menu.locator("a").count();
    for (int i = 0; i <= links; i++) {
      page.keyboard().press("Tab");
    }
    boolean inside = (Boolean) menu.evaluate("menu => menu.contains(document.activeElement)");
    if (!inside) {
      assertThat(menu).isHidden();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theQuestionMarkOpensTheHelpAndEscapeGivesTheFocusBack(Way way, Visitor visitor) {
    Page page = visitor.open(way, "steps/understand.html");
    Locator help = page.locator("dialog[data-keys]");
    Locator link = page.locator(".brand");
    link.focus();
    page.keyboard().press("?");
    assertThat(help).isVisible();
    page.keyboard().press("Escape");
    assertThat(help).isHidden();
    assertThat(link).isFocused();

    Locator button = page.locator("[data-keys-open]");
    button.click();
    assertThat(help).isVisible();
    help.locator("[data-close]").click();
    assertThat(help).isHidden();
    assertThat(button).isFocused();
  }

  @Test
  void singleKeysCanBeTurnedOffForGood(Visitor visitor) {
    Page page = visitor.open(Way.OVER_LOOPBACK, "steps/understand.html");
    page.keyboard().press("?");
    page.locator("[data-keys-off]").check();
    page.keyboard().press("Escape");
    page.keyboard().press("?");
    assertThat(page.locator("dialog[data-keys]")).isHidden();
    page.reload();
    page.keyboard().press("?");
    assertThat(page.locator("dialog[data-keys]")).isHidden();
    page.locator("[data-keys-open]").click();
    assertThat(page.locator("[data-keys-off]")).isChecked();
  }

  @Test
  void spaceTicksABox(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "steps/understand.html");
    Locator box = page.locator("input[data-tick]").first();
    box.focus();
    page.keyboard().press("Space");
    assertThat(box).isChecked();
  }
}
