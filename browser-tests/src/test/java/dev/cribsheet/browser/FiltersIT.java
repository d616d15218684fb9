package dev.cribsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.cribsheet.browser.chromium.ReaderFont;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Question bank filters: the results, the URL and the back button. */
@InBrowser
class FiltersIT {
  private static final String SHOWN = "[data-question]:not([hidden])";

  @ParameterizedTest
  @EnumSource
  void aFilterNarrowsTheListAndTheCountIsAStatus(Way way, Visitor visitor) {
    Page page = visitor.open(way, "questions.html");
    int all = page.locator(SHOWN).count();
    Locator count = page.locator("[data-filter-count]");
    assertThat(count).hasAttribute("role", "status");
    int worked = page.locator("[data-keys~='answer:worked']").count();
    assertThat(count).hasText(all + " questions, " + worked + " with a worked answer");
    box(page, "difficulty:easy").check();
    int easy = page.locator(SHOWN).count();
    assertThat(easy).isBetween(1, all - 1);
    assertThat(count).hasText(easy + " of " + all + " questions");
    assertThat(page.locator(SHOWN + " .difficulty").allTextContents()).containsOnly("Easy");
    assertThat(box(page, "difficulty:easy")).isFocused();
  }

  @Test
  void anyWithinAGroupAndAllAcrossGroups(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "questions.html");
    box(page, "difficulty:easy").check();
    int easy = page.locator(SHOWN).count();
    box(page, "difficulty:medium").check();
    int both = page.locator(SHOWN).count();
    assertThat(both).isGreaterThan(easy);
    box(page, "topic:social").check();
    assertThat(page.locator(SHOWN).count()).isLessThan(both);
    page.locator(SHOWN)
        .all()
        .forEach(
            row ->
                assertThat(row.getAttribute("data-keys"))
                    .contains("topic:social")
                    .containsPattern("difficulty:(easy|medium)"));
  }

  @Test
  void theListStaysWhereItIsWhenItsFirstGroupIsFilteredOut(Visitor visitor) {
    Page page = visitor.sized(1440, 900).open(Way.FROM_DISK, "questions.html");
    double top = page.locator("#easy").boundingBox().y;
    box(page, "difficulty:hard").check();
    assertThat(page.locator("#hard").boundingBox().y).isEqualTo(top);
  }

  @Test
  void aGroupWithoutARowIsHidden(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "questions.html");
    box(page, "difficulty:easy").check();
    assertThat(page.locator("#easy")).isVisible();
    assertThat(page.locator("#medium")).isHidden();
  }

  @ParameterizedTest
  @EnumSource
  void theAddressKeepsTheFiltersForReloadAndSharing(Way way, Visitor visitor) {
    Page page = visitor.open(way, "questions.html");
    box(page, "difficulty:easy").check();
    int easy = page.locator(SHOWN).count();
    assertThat(page.url()).contains("#");
    page.reload();
    assertThat(box(page, "difficulty:easy")).isChecked();
    assertThat(page.locator(SHOWN)).hasCount(easy);
    Page other = visitor.newTab();
    other.navigate(page.url());
    assertThat(other.locator(SHOWN)).hasCount(easy);
  }

  @ParameterizedTest
  @EnumSource
  void theBackButtonTakesAFilterBack(Way way, Visitor visitor) {
    Page page = visitor.open(way, "questions.html");
    int all = page.locator(SHOWN).count();
    box(page, "difficulty:easy").check();
    int easy = page.locator(SHOWN).count();
    box(page, "difficulty:medium").check();
    page.goBack();
    assertThat(page.locator(SHOWN)).hasCount(easy);
    assertThat(box(page, "difficulty:medium")).not().isChecked();
    page.goBack();
    assertThat(page.locator(SHOWN)).hasCount(all);
    assertThat(box(page, "difficulty:easy")).not().isChecked();
    page.goForward();
    assertThat(page.locator(SHOWN)).hasCount(easy);
  }

  @ParameterizedTest
  @EnumSource
  void noMatchIsSaidAndCanBeCleared(Way way, Visitor visitor) {
    Page page = visitor.open(way, "questions.html");
    int all = page.locator(SHOWN).count();
    Locator empty = page.locator("[data-empty]");
    assertThat(empty).isHidden();
    box(page, "difficulty:easy").check();
    box(page, "topic:money").check();
    assertThat(empty).isVisible();
    assertThat(empty).containsText("No questions match these filters.");
    assertThat(page.locator("[data-filter-count]")).containsText("0 of " + all);
    empty.locator("[data-clear]").click();
    assertThat(page.locator(SHOWN)).hasCount(all);
    assertThat(empty).isHidden();
  }

  @Test
  void notDoneYetHidesWhatIsDone(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "questions/chat.html");
    page.locator("[data-mark-done]").check();
    page.navigate(visitor.address(Way.FROM_DISK, "questions.html"));
    box(page, "open").check();
    assertThat(page.locator("[data-question='chat']")).isHidden();
    assertThat(page.locator("[data-question='file-sync']")).isVisible();
  }

  @Test
  void anAddressWithAnUnknownFilterShowsAll(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "questions.html#f=topic%3Aunknown");
    assertThat(page.locator("[data-question][hidden]")).hasCount(0);
  }

  @Test
  void onAPhoneTheFiltersAreFoldedAway(Visitor visitor) {
    Page page = visitor.onPhone().open(Way.FROM_DISK, "questions.html");
    assertThat(box(page, "difficulty:easy")).not().isInViewport();
    page.locator("[data-filters] > summary").tap();
    box(page, "difficulty:easy").check();
    assertThat(page.locator("#medium")).isHidden();
  }

  @Test
  void wordsFilterByTitleTopicAndPrompt(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "questions.html");
    Locator field = page.locator("[data-filter-text]");
    field.fill("CHÁT");
    assertThat(page.locator("[data-question='chat']")).isVisible();
    assertThat(page.locator("[data-question='web-crawler']")).isHidden();
    field.fill("no such word");
    assertThat(page.locator("[data-empty]")).isVisible();
    page.locator("[data-empty] [data-clear]").click();
    assertThat(field).hasValue("");
    assertThat(page.locator("[data-question][hidden]")).hasCount(0);
  }

  @Test
  void theAddressKeepsTheWords(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "questions.html#t=chat");
    assertThat(page.locator("[data-filter-text]")).hasValue("chat");
    assertThat(page.locator("[data-question='web-crawler']")).isHidden();
  }

  @Test
  void thePanelIsLowAndTheListIsOneLinkAway(Visitor visitor) {
    Page page = visitor.withFont(ReaderFont.NARROW).open(Way.FROM_DISK, "questions.html");
    assertThat(page.locator(".filters-panel").boundingBox().height).isLessThanOrEqualTo(190);
    page.locator(".skip[href='#_list']").focus();
    page.keyboard().press("Enter");
    page.keyboard().press("Tab"); // the link of the first group's heading
    page.keyboard().press("Tab");
    assertThat(page.locator("[data-question] a").first()).isFocused();
  }

  @ParameterizedTest
  @ValueSource(ints = {768, 1024, 1440})
  void everyRowOfFiltersEndsAtTheSameEdge(int width, Visitor visitor) {
    Page page =
        visitor.withFont(ReaderFont.NARROW).sized(width, 900).open(Way.FROM_DISK, "questions.html");
    Object ends =
        page.evaluate(
            """
            () => {
              const panel = document.querySelector(".filters-panel");
              const rows = {};
              for (const filter of panel.children) {
                const box = filter.getBoundingClientRect();
                if (box.width) rows[box.top] = Math.max(rows[box.top] || 0, box.right);
              }
              return Object.values(rows)
                .filter((end) => Math.abs(end - panel.getBoundingClientRect().right) > 1);
            }
            """);
    assertThat((List<?>) ends).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 768, 1440})
  void noFilterIsTooLowForAFinger(int width, Visitor visitor) {
    Page page = visitor.sized(width, 900).open(Way.FROM_DISK, "questions.html");
    page.locator(".filters, .filter-more").evaluateAll("all => all.forEach(d => (d.open = true))");
    Object heights =
        page.locator(".chip, .filter-box, .filter-text input")
            .evaluateAll("all => all.map(e => e.getBoundingClientRect().height)");
    assertThat((List<?>) heights)
        .hasSizeGreaterThan(10)
        .allSatisfy(h -> assertThat(((Number) h).doubleValue()).isGreaterThanOrEqualTo(40));
  }

  @Test
  void onAPhoneTheFiltersSayHowManyTheyShow(Visitor visitor) {
    Page page = visitor.onPhone().open(Way.FROM_DISK, "questions.html");
    page.locator("[data-filters] > summary").tap();
    box(page, "difficulty:easy").check();
    Locator show = page.locator("[data-filters-show]");
    assertThat(show)
        .hasText(
            "Show "
                + page.locator(SHOWN).count()
                + " of "
                + page.locator("[data-question]").count()
                + " questions");
    assertThat(show).isInViewport();
    show.tap();
    assertThat(show).isHidden();
  }

  private static Locator box(Page page, String value) {
    Locator more = page.locator(".filter-more:not([open]) > summary");
    if (value.startsWith("topic:") && more.count() > 0) {
      more.click();
    }
    return page.locator("[data-filters] input[value='" + value + "']");
  }
}
