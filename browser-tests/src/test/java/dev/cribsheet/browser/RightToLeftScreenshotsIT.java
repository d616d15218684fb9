package dev.cribsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.cribsheet.browser.chromium.ReaderFont;
import dev.cribsheet.browser.site.Pack;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes screenshots of the Arabic pack, next to the others. */
@InBrowser(Pack.ARABIC)
@Tag("pictures")
class RightToLeftScreenshotsIT {
  @ParameterizedTest
  @CsvSource({"360, LIGHT", "360, DARK", "1440, LIGHT", "1440, DARK"})
  void areTaken(int width, ColorScheme scheme, Visitor visitor) {
    Page page =
        visitor
            .withFont(ReaderFont.SYSTEM)
            .sized(width, 900)
            .with(to -> to.setColorScheme(scheme))
            .newTab();
    for (String path : visitor.site().onePageOfEachKind()) {
      page.navigate(visitor.address(Way.OVER_LOOPBACK, path));
      String name =
          "arabic-%s-%d-%s.png"
              .formatted(visitor.site().kind(path), width, scheme.name().toLowerCase(Locale.ROOT));
      Path file = Path.of("target", "screenshots", name);
      page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
      assertThat(file).isNotEmptyFile();
    }
  }
}
