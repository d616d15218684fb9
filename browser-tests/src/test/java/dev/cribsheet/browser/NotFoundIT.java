package dev.cribsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The 404 page of a server. */
@InBrowser
class NotFoundIT {
  @ParameterizedTest
  @ValueSource(strings = {"missing.html", "questions/missing.html", "a/b/c/missing.html"})
  void worksAtAnyDepth(String path, Visitor visitor) {
    Page page = visitor.newTab();
    page.navigate(visitor.address(Way.OVER_LOOPBACK, path));
    assertThat(visitor.problems())
        .as("nothing but the page itself is missing")
        .allMatch(problem -> problem.contains("404") && problem.contains("missing.html"));
    visitor.forgetProblems();
    assertThat(page.locator("h1")).isVisible();
    assertThat(page.locator("html")).hasCSS("background-color", "rgb(251, 250, 247)");
    Locator step = page.locator("main a[href$='steps/understand.html']").first();
    step.click();
    assertThat(page.locator("body[data-kind='step']")).isVisible();
  }

  @Test
  void theFooterOfAShortPageIsAtTheFootOfTheWindow(Visitor visitor) {
    Page page = visitor.sized(768, 1024).open(Way.OVER_LOOPBACK, "404.html");
    assertThat(
            page.evaluate(
                "() => [document.querySelector('footer').getBoundingClientRect().bottom,"
                    + " document.documentElement.scrollHeight]"))
        .isEqualTo(List.of(1024, 1024));
  }
}
