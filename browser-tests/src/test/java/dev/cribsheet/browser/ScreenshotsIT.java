package dev.cribsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.cribsheet.browser.chromium.ReaderFont;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes screenshots for people to look at, in {@code target/screenshots}. */
@InBrowser
@Tag("pictures")
class ScreenshotsIT {
  private static final Map<String, String> PAGES =
      new TreeMap<>(
          Map.of(
              "home", "index.html",
              "framework", "framework.html",
              "step-1", "steps/understand.html",
              "red-flags", "red-flags.html",
              "bank", "questions.html",
              "question", "questions/chat.html",
              "search", "steps/understand.html",
              "not-found", "404.html"));

  @ParameterizedTest
  @CsvSource({
    "360, 740, LIGHT",
    "768, 1024, LIGHT",
    "1440, 900, LIGHT",
    "360, 740, DARK",
    "768, 1024, DARK",
    "1440, 900, DARK",
  })
  void areTaken(int width, int height, ColorScheme scheme, Visitor visitor) {
    Page page =
        visitor
            .withFont(ReaderFont.SYSTEM)
            .sized(width, height)
            .with(to -> to.setColorScheme(scheme))
            .newTab();
    PAGES.forEach(
        (name, path) -> {
          if (!visitor.site().has(path)) {
            return;
          }
          page.navigate(visitor.address(Way.OVER_LOOPBACK, path));
          if (name.equals("search")) {
            if (page.locator("dialog[data-search-dialog]").count() == 0) {
              return;
            }
            page.keyboard().press("/");
            page.keyboard().type("cache");
            page.waitForTimeout(300);
          }
          Path file =
              Path.of(
                  "target",
                  "screenshots",
                  "%s-%d-%s.png".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT)));
          page.screenshot(
              new Page.ScreenshotOptions().setPath(file).setFullPage(!name.equals("search")));
          assertThat(Files.exists(file)).isTrue();
        });
  }
}
