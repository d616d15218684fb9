package dev.cribsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs axe on one page of each kind, in both themes, on a phone and a desktop. */
@InBrowser
class AccessibilityIT {
  @Test
  void everyKindOfPagePasses(Visitor visitor) {
    Page page = visitor.newTab();
    List<String> violations = new ArrayList<>();
    for (String path : visitor.site().onePageOfEachKind()) {
      page.navigate(visitor.address(Way.OVER_LOOPBACK, path));
      Axe.violationsEverywhere(page).forEach(found -> violations.add(path + " at " + found));
    }
    assertThat(violations).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT", "DARK"})
  void theOpenMenuPasses(ColorScheme scheme, Visitor visitor) {
    visitor.onPhone().with(to -> to.setColorScheme(scheme));
    Page page = visitor.open(Way.OVER_LOOPBACK, "steps/understand.html");
    page.locator(".header-menu").click();
    assertThat(Axe.violations(page)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"360, LIGHT", "1440, DARK"})
  void theKeyboardHelpPasses(int width, ColorScheme scheme, Visitor visitor) {
    visitor.sized(width, 900).with(to -> to.setColorScheme(scheme));
    Page page = visitor.open(Way.OVER_LOOPBACK, "steps/understand.html");
    page.keyboard().press("?");
    assertThat(Axe.violations(page)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT", "DARK"})
  void aTickedChecklistAndItsQuestionPass(ColorScheme scheme, Visitor visitor) {
    visitor.with(to -> to.setColorScheme(scheme));
    Page page = visitor.open(Way.OVER_LOOPBACK, "steps/understand.html");
    page.locator("input[data-tick]").all().forEach(box -> box.check());
    page.locator("[data-untick]").click();
    assertThat(Axe.violations(page)).isEmpty();
  }

  @Test
  void chosenFiltersAndTheEmptyStatePass(Visitor visitor) {
    Page page = visitor.open(Way.OVER_LOOPBACK, "questions.html");
    page.locator("input[value='difficulty:easy']").check();
    assertThat(Axe.violations(page)).isEmpty();
    page.locator(".filter-more > summary").click();
    page.locator("input[value='topic:money']").check();
    assertThat(page.locator("[data-empty]").isVisible()).isTrue();
    assertThat(Axe.violations(page)).isEmpty();
  }

  @Test
  void openAnswersPass(Visitor visitor) {
    Page page = visitor.open(Way.OVER_LOOPBACK, "questions/chat.html");
    page.locator("main .block > summary").all().forEach(summary -> summary.click());
    assertThat(Axe.violations(page)).isEmpty();
  }
}
