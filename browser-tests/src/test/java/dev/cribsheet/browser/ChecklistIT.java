package dev.cribsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ticks on a step's page are saved, counted and cleared. */
@InBrowser
class ChecklistIT {
  private static final String STEP = "steps/understand.html";

  @ParameterizedTest
  @EnumSource
  void ticksAreKeptOverAReload(Way way, Visitor visitor) {
    Page page = visitor.open(way, STEP);
    Locator boxes = page.locator("input[data-tick]");
    int total = boxes.count();
    Locator counter = page.locator("[data-checklist] [data-counter]");
    assertThat(counter).hasText("0 of " + total);
    boxes.nth(0).check();
    boxes.nth(2).check();
    assertThat(counter).hasText("2 of " + total);
    page.reload();
    assertThat(boxes.nth(0)).isChecked();
    assertThat(boxes.nth(1)).not().isChecked();
    assertThat(boxes.nth(2)).isChecked();
    assertThat(counter).hasText("2 of " + total);
    boxes.nth(2).uncheck();
    page.reload();
    assertThat(counter).hasText("1 of " + total);
  }

  @ParameterizedTest
  @EnumSource
  void ticksOfAStepShowOnAllChecklistsAndAtHome(Way way, Visitor visitor) {
    Page page = visitor.open(way, STEP);
    page.locator("input[data-tick]").nth(1).check();
    String id = page.locator("input[data-tick]").nth(1).getAttribute("id");
    page.navigate(visitor.address(way, "checklists.html"));
    assertThat(page.locator("#" + id)).isChecked();
    assertThat(page.locator(".parts li").nth(0)).containsText("1 of ");
    assertThat(page.locator(".parts li").nth(1)).containsText("0 of ");
    page.navigate(visitor.address(way, "index.html"));
    assertThat(page.locator("[data-pick-up]")).isVisible();
    assertThat(page.locator("[data-count]")).containsText("1 of ");
    page.locator("[data-link]").click();
    assertThat(page.locator("#" + id)).isChecked();
  }

  @Test
  void aTickIsOfOnePathOnly(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "path.html");
    page.locator("[id='ten-days:step:understand']").check();
    page.reload();
    assertThat(page.locator("[id='ten-days:step:understand']")).isChecked();
    assertThat(page.locator("[id='five-days:step:understand']")).not().isChecked();
    assertThat(page.locator(".checklist:has(#ten-days) [data-counter]")).containsText("1 of ");
    assertThat(page.locator(".checklist:has(#two-days) [data-counter]")).containsText("0 of ");
  }

  @Test
  void progressIsShownAtHomeOnlyWhenThereIsSome(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "index.html");
    assertThat(page.locator("[data-pick-up]")).isHidden();
  }

  @Test
  void theWholeRowTicks(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, STEP);
    page.locator("label:has(input[data-tick])").first().click();
    assertThat(page.locator("input[data-tick]").first()).isChecked();
  }

  @Test
  void theLastTickSaysDoneAndLeadsToTheNextStep(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, STEP);
    Locator done = page.locator(".checklist-foot [data-done]");
    assertThat(done).isHidden();
    page.locator("input[data-tick]").all().forEach(Locator::check);
    assertThat(done).isVisible();
    done.locator("a").click();
    assertThat(page.locator("body[data-hue='2']")).isVisible();
  }

  @ParameterizedTest
  @EnumSource
  void untickAllAsksOnceAndCanBeUndone(Way way, Visitor visitor) {
    Page page = visitor.open(way, STEP);
    Locator boxes = page.locator("input[data-tick]");
    Locator counter = page.locator("[data-checklist] [data-counter]");
    Locator untick = page.locator("[data-untick]");
    Locator ask = page.locator("[data-confirm]");
    assertThat(untick).isHidden();
    boxes.nth(0).check();
    boxes.nth(3).check();

    untick.click();
    assertThat(ask).isVisible();
    ask.locator("[data-no]").click();
    assertThat(ask).isHidden();
    assertThat(boxes.nth(0)).isChecked();

    untick.click();
    ask.locator("[data-yes]").click();
    assertThat(counter).containsText("0 of ");
    page.locator("[data-undo-button]").click();
    assertThat(counter).containsText("2 of ");
    assertThat(boxes.nth(3)).isChecked();

    untick.click();
    ask.locator("[data-yes]").click();
    page.reload();
    assertThat(counter).containsText("0 of ");
  }

  @Test
  void aTickInOneTabShowsInAnother(Visitor visitor) {
    Page one = visitor.open(Way.OVER_LOOPBACK, STEP);
    Page other = visitor.open(Way.OVER_LOOPBACK, "checklists.html");
    String id = one.locator("input[data-tick]").first().getAttribute("id");
    one.locator("#" + id).check();
    assertThat(other.locator("#" + id)).isChecked();
  }

  @Test
  void withoutStorageTheBoxesWorkAndTheNoteSaysHowLong(Visitor visitor) {
    visitor
        .context()
        .addInitScript("Object.defineProperty(window, 'localStorage', { get() { throw 0; } })");
    Page page = visitor.open(Way.OVER_LOOPBACK, STEP);
    Locator box = page.locator("input[data-tick]").first();
    box.check();
    assertThat(box).isChecked();
    assertThat(page.locator("[data-checklist] [data-counter]")).containsText("1 of ");
    assertThat(page.locator("[data-note]:visible")).hasAttribute("data-note", "lost");
  }

  @Test
  void fromDiskTheNoteWarnsOfSeparatePages(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, STEP);
    assertThat(page.locator("[data-note]:visible")).hasAttribute("data-note", "disk");
  }

  /**
   * The note is selected before the first paint, so no later script can move the content below it.
   */
  @ParameterizedTest
  @EnumSource
  void nothingMovesBecauseOfTheNote(Way way, Visitor visitor) {
    visitor.sized(360, 740);
    Page page = visitor.open(way, "checklists.html");
    page.waitForLoadState();
    assertThat(page.locator("[data-note]:visible")).hasCount(1);
    Object shift =
        page.evaluate(
            """
            () => new Promise((resolve) => {
              let sum = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries()) sum += entry.value;
              }).observe({ type: "layout-shift", buffered: true });
              setTimeout(() => resolve(sum), 300);
            })
            """);
    assertThat(((Number) shift).doubleValue()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void aQuestionMarkedAsDoneShowsInTheBank(Way way, Visitor visitor) {
    Page page = visitor.open(way, "questions/chat.html");
    page.locator("[data-mark-done]").check();
    page.reload();
    assertThat(page.locator("[data-mark-done]")).isChecked();
    page.navigate(visitor.address(way, "questions.html"));
    assertThat(page.locator("[data-question='chat'] .question-end")).containsText("Done");
    assertThat(page.locator("[data-question='file-sync'] .question-end"))
        .not()
        .containsText("Done");
  }
}
