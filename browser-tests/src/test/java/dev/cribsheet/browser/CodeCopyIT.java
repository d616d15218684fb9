package dev.cribsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Code has a copy button, and a sign that it scrolls. */
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

  @Test
  void onAPhoneCodeFadesWhereItGoesOnAndTheButtonIsBelowIt(Visitor visitor) {
    Page page = visitor.sized(360, 740).open(Way.OVER_LOOPBACK, "about.html");
    Locator code = page.locator("pre.code").first();
    String fade = "c => getComputedStyle(c, '::after').backgroundImage";
    assertThat((String) code.evaluate(fade)).startsWith("linear-gradient");
    assertThat(code.evaluate("c => c.scrollWidth > c.clientWidth")).isEqualTo(true);
    BoundingBox button = page.locator(".code-copy").first().boundingBox();
    BoundingBox box = code.boundingBox();
    assertThat(button.height).isGreaterThanOrEqualTo(44);
    assertThat(button.y).isGreaterThanOrEqualTo(box.y + box.height);
  }
}
