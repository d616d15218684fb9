package dev.cribsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every page shows where the reader is and what comes next. */
@InBrowser
class WhereAmIIT {
  @Test
  void theNavigationMarksTheSectionOfAQuestion(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "questions/chat.html");
    assertThat(page.locator(".main-nav [aria-current]")).hasText("Questions");
    assertThat(page.locator(".main-nav [aria-current]")).hasAttribute("aria-current", "true");
    assertThat(page.locator(".side-nav [aria-current]")).hasText("Questions");
  }

  @Test
  void theNavigationMarksThePageAndTheSectionOfAStep(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "steps/propose.html");
    assertThat(page.locator(".main-nav [aria-current]")).hasText("Framework");
    assertThat(page.locator(".side-nav [aria-current]")).hasCount(1);
    assertThat(page.locator(".side-nav [aria-current='page']")).containsText("Propose");
  }

  @Test
  void nextLeadsToQuestionsWithAnAnswer(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "questions/chat.html");
    for (int i = 0; i < 3; i++) {
      page.locator(".pager-next").click();
      assertThat(page.locator("details.block").first()).isVisible();
    }
  }

  @Test
  void theFirstActionOpensTheClarifyingQuestions(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "questions/chat.html");
    Locator part = page.locator("#clarify");
    assertThat(part).not().hasAttribute("open", "");
    page.locator(".button-primary").click();
    assertThat(part).hasAttribute("open", "");
    part.locator("summary").click();
    page.locator(".button-primary").click();
    assertThat(part).hasAttribute("open", "");
  }

  @Test
  void theTextOfEveryPageBesideTheNavigationStartsAtTheSameEdge(Visitor visitor) {
    Page page = visitor.sized(1440, 900).newTab();
    for (String path : visitor.site().onePageOfEachKind()) {
      if (!path.equals("index.html")) {
        page.navigate(visitor.address(Way.OVER_LOOPBACK, path));
        assertThat(page.locator("main").boundingBox().x).as(path).isEqualTo(320);
      }
    }
  }

  @Test
  void nothingMovesInTheContentsWhenAnotherEntryIsCurrent(Visitor visitor) {
    Page page = visitor.sized(1440, 900).open(Way.FROM_DISK, "steps/propose.html");
    Locator entries = page.locator(".toc-aside a");
    String places = "links => links.map(link => link.getBoundingClientRect().top)";
    Object before = entries.evaluateAll(places);
    page.locator(".toc-aside a").last().click();
    assertThat(page.locator(".toc-aside li:not(:first-child) > [aria-current]")).hasCount(1);
    assertThat(entries.evaluateAll(places)).isEqualTo(before);
  }

  @Test
  void theFirstCheckIsNearTheTop(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "steps/understand.html");
    assertThat(page.locator("[data-tick]").first().boundingBox().y).isLessThan(1200);
  }

  @Test
  void theFirstCheckIsNearTheTopOnAPhone(Visitor visitor) {
    Page page = visitor.onPhone().open(Way.FROM_DISK, "steps/understand.html");
    assertThat(page.locator("[data-tick]").first().boundingBox().y).isLessThan(1600);
  }

  @Test
  void theFirstRedFlagIsNearTheTop(Visitor visitor) {
    Page page = visitor.sized(1440, 900).open(Way.FROM_DISK, "red-flags.html");
    assertThat(page.locator(".flag").first().boundingBox().y).isLessThan(500);
  }

  @Test
  void everyHeadingHasALink(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "steps/propose.html");
    Locator link = page.locator("#checklist > .heading-link");
    link.focus();
    page.keyboard().press("Enter");
    assertThat(page.url()).endsWith("#checklist");
    assertThat(page.locator("main :is(h2, h3)[id]:not(:has(.heading-link)):not(summary *)"))
        .hasCount(0);
  }

  @Test
  void aDiagramOpensLargerAndCloses(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "worked-example.html");
    page.locator(".diagram-enlarge").first().click();
    Locator large = page.locator("dialog.diagram-large");
    assertThat(large).isVisible();
    page.keyboard().press("Escape");
    assertThat(large).hasCount(0);
    assertThat(page.locator(".diagram-enlarge").first()).isFocused();
  }

  @Test
  void theKeyboardHelpFocusesItsCloseButton(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "index.html");
    page.keyboard().press("?");
    assertThat(page.locator("dialog [data-close]").first()).isFocused();
  }

  @Test
  void withForcedColoursOnlyTheCurrentLinksHaveABar(Visitor visitor) {
    visitor.with(options -> options.setForcedColors(ForcedColors.ACTIVE));
    Page page = visitor.open(Way.FROM_DISK, "framework.html");
    for (String links : List.of(".main-nav a", ".side-nav a", ".toc-aside a")) {
      Object marked =
          page.locator(links)
              .evaluateAll(
                  """
                  links => links.filter(link => {
                    const style = getComputedStyle(link);
                    const probe = document.createElement('div');
                    probe.style.color = 'Canvas';
                    document.body.append(probe);
                    const paper = getComputedStyle(probe).color;
                    return [style.borderBlockEndColor, style.borderInlineStartColor]
                      .some((colour, i) => parseFloat(i ? style.borderInlineStartWidth
                        : style.borderBlockEndWidth) > 2 && colour !== paper);
                  }).every(link => link.hasAttribute('aria-current'))
                  """);
      assertThat(marked).as(links).isEqualTo(true);
    }
  }
}
