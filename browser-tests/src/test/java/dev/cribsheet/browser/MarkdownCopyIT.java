package dev.cribsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page can be copied as Markdown where scripts may read files. */
@InBrowser
class MarkdownCopyIT {
  private static final String BUTTON = ".page-edit button";

  @Test
  void theButtonCopiesTheFileBesideThePageAndSaysSo(Visitor visitor) {
    visitor.with(to -> to.setPermissions(List.of("clipboard-read", "clipboard-write")));
    Page page = visitor.open(Way.OVER_LOOPBACK, "steps/understand.html");
    Locator button = page.locator(BUTTON);
    String label = button.textContent();
    button.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("[role=status][data-copied]")).not().isEmpty();
    assertThat(page.evaluate("() => navigator.clipboard.readText()"))
        .isEqualTo(new String(visitor.site().bytes("steps/understand.md"), StandardCharsets.UTF_8));
    assertThat(button).hasText(label);
  }

  @Test
  void fromDiskThereIsOnlyTheLink(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "steps/understand.html");
    assertThat(page.locator("[data-markdown]")).hasAttribute("href", "understand.md");
    assertThat(page.locator(BUTTON)).hasCount(0);
  }
}
