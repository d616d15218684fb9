package dev.cribsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of contents marks the current heading. */
@InBrowser
class ContentsIT {
  @ParameterizedTest
  @EnumSource
  void theEntryOfTheHeadingInViewIsCurrent(Way way, Visitor visitor) {
    Page page = visitor.open(way, "steps/understand.html");
    Locator current = page.locator("[data-toc] a[aria-current]");
    assertThat(current).hasCount(1);
    page.locator("#checklist").evaluate("heading => heading.scrollIntoView()");
    assertThat(current).hasAttribute("href", "#checklist");
    page.evaluate("() => scrollTo(0, 0)");
    assertThat(current).hasAttribute("href", "#_during");
  }

  @Test
  void aLinkOfTheContentsMakesItsEntryCurrent(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "steps/understand.html");
    page.locator("[data-toc] a[href='#ask']").click();
    assertThat(page.locator("[data-toc] a[aria-current]")).hasAttribute("href", "#ask");
    assertThat(page.locator("#ask")).isInViewport();
  }

  @Test
  void theLastEntriesCanBecomeCurrentToo(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "steps/understand.html");
    Locator last = page.locator("[data-toc] a").last();
    last.click();
    assertThat(last).hasAttribute("aria-current", "true");
  }

  @Test
  void onAPhoneTheContentsAreADisclosure(Visitor visitor) {
    Page page = visitor.onPhone().open(Way.FROM_DISK, "steps/understand.html");
    assertThat(page.locator("[data-toc]")).isHidden();
    Locator entry = page.locator(".toc-inline a[href='#checklist']");
    assertThat(entry).isHidden();
    page.locator(".toc-inline summary").tap();
    entry.tap();
    assertThat(page.locator("#checklist")).isInViewport();
  }

  @Test
  void aLinkToAFoldedAnswerOpensIt(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "questions/chat.html");
    String id = page.locator("main details.block").last().getAttribute("id");
    page.navigate(visitor.address(Way.FROM_DISK, "questions/chat.html#" + id));
    assertThat(page.locator("#" + id)).hasAttribute("open", "");
  }

  @Test
  void aLinkToATermUnfoldsTheGlossary(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "numbers.html");
    assertThat(page.locator("#acid")).isHidden();
    page.navigate(visitor.address(Way.FROM_DISK, "numbers.html#acid"));
    assertThat(page.locator("#acid")).isInViewport();
  }
}
