package dev.cribsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Code has a copy button. */
@InBrowser
class CodeCopyIT {
  @ParameterizedTest
  @EnumSource
  void theButtonCopiesTheTextAndSaysSo(Way way, Visitor visitor) {
    visitor.with(to -> to.setPermissions(List.of("clipboard-read", "clipboard-write")));
    Page page = visitor.open(way, "about.html");
    Locator button = page.locator(".code-copy").first();
    String label = button.textContent();
    button.click();
    assertThat(button).not().hasText(label);
    assertThat(page.locator("[role=status][data-copied]")).not().isEmpty();
    String copied = (String) page.evaluate("() => navigator.clipboard.readText()");
    assertThat(copied).isEqualTo(page.locator("pre.code").first().textContent().stripTrailing());
    assertThat(button).hasText(label);
  }
}
