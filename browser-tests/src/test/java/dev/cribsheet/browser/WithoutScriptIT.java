package dev.cribsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The site with scripts disabled. */
@InBrowser
class WithoutScriptIT {
  @Test
  void everyPageIsReadableAndShowsNoDeadControl(Visitor visitor) {
    readAll(Way.OVER_LOOPBACK, visitor.pages(Way.OVER_LOOPBACK), visitor);
  }

  @Test
  void aPageOfEachKindIsSoFromDisk(Visitor visitor) {
    readAll(Way.FROM_DISK, visitor.onePageOfEachKind(Way.FROM_DISK), visitor);
  }

  private static void readAll(Way way, List<String> pages, Visitor visitor) {
    Page page = visitor.withoutScript().newTab();
    for (String path : pages) {
      page.navigate(visitor.address(way, path));
      assertThat(page.locator("h1")).isVisible();
      assertThat(page.locator("main").innerText().length()).as(path).isGreaterThan(80);
      // Popover buttons work without scripts.
      String dead = "[data-needs-script], button:not([popovertarget]), select";
      assertThat(page.locator(":is(" + dead + "):visible").count()).as(path).isZero();
    }
  }

  @Test
  void checkBoxesTick(Visitor visitor) {
    Page page = visitor.withoutScript().open(Way.FROM_DISK, "steps/understand.html");
    Locator box = page.locator("input[data-tick]").first();
    box.check();
    assertThat(box).isChecked();
  }

  @Test
  void answersUnfold(Visitor visitor) {
    Page page = visitor.withoutScript().open(Way.FROM_DISK, "questions/chat.html");
    Locator answer = page.locator("main details.block").first();
    answer.locator("summary").click();
    assertThat(answer.locator(".prose")).isVisible();
  }

  @Test
  void aLinkToATermUnfoldsTheGlossary(Visitor visitor) {
    Page page = visitor.withoutScript().open(Way.FROM_DISK, "numbers.html#acid");
    assertThat(page.locator("#acid")).isInViewport();
    page.navigate(visitor.address(Way.FROM_DISK, "numbers.html"));
    assertThat(page.locator("#acid")).isHidden();
    page.locator("main .button-primary").click();
    assertThat(page.locator("#acid")).isVisible();
  }

  @Test
  void theMenuOfAPhoneOpens(Visitor visitor) {
    Page page = visitor.withoutScript().onPhone().open(Way.FROM_DISK, "steps/understand.html");
    page.locator(".header-menu").tap();
    assertThat(page.locator("#_nav")).isVisible();
  }

  @Test
  void allQuestionsAndAllPlansShow(Visitor visitor) {
    Page page = visitor.withoutScript().open(Way.FROM_DISK, "questions.html");
    int questions = page.locator("[data-question]").count();
    assertThat(page.locator("[data-question]:visible")).hasCount(questions);
    page.navigate(visitor.address(Way.FROM_DISK, "framework.html"));
    assertThat(page.locator(".plans > section:visible")).hasCount(3);
    assertThat(page.locator(".plans h3:visible")).hasCount(3);
  }

  @Test
  void theThemeFollowsTheSystem(Visitor visitor) {
    visitor.withoutScript().with(to -> to.setColorScheme(ColorScheme.DARK));
    Page page = visitor.open(Way.FROM_DISK, "index.html");
    // Playwright can evaluate scripts even if the page cannot.
    Object scheme = page.evaluate("() => getComputedStyle(document.documentElement).colorScheme");
    assertThat(scheme).isEqualTo("light dark");
  }
}
