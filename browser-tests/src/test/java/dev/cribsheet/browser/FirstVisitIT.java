package dev.cribsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.cribsheet.browser.chromium.ReaderFont;
import dev.cribsheet.browser.site.Weight;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The requests of a browser with an empty cache. */
@InBrowser
class FirstVisitIT {
  private static final double MOST_SHIFT = 0.001;

  /** Waits for two frames as well, because a slow machine may paint none in 150 ms. */
  private static final String WATCH =
      """
      window.shift = 0;
      new PerformanceObserver((list) =>
        list.getEntries().forEach((entry) => (window.shift += entry.value)))
        .observe({ type: "layout-shift", buffered: true });
      window.painted = new Promise((done) => addEventListener("load", () =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(shift), 150)))));
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "steps/understand.html",
        "steps/propose.html",
        "steps/deep-dive.html",
        "steps/wrap-up.html"
      })
  void ofAStepTakesFiveRequestsAnd30Kilobytes(String step, Visitor visitor) {
    visitor.open(Way.OVER_LOOPBACK, step);
    String base = visitor.address(Way.OVER_LOOPBACK, "");
    List<String> files =
        visitor.requests().stream().map(url -> url.substring(base.length())).toList();
    int weight = files.stream().mapToInt(file -> Weight.gzipped(visitor.site().bytes(file))).sum();
    assertThat(weight).isLessThanOrEqualTo(30_000);
    assertThat(files).hasSizeLessThanOrEqualTo(5);
  }

  @ParameterizedTest
  @EnumSource(names = {"NARROW", "WIDE"})
  void nothingMovesWhileThePageLoads(ReaderFont font, Visitor visitor) {
    visitor.withFont(font).context().addInitScript(WATCH);
    List<String> paths =
        visitor.site().onePageOfEachKind().stream()
            .filter(path -> !path.startsWith("sheets/")) // Sheets load the fonts of the PDF.
            .toList();
    for (int width : List.of(360, 1440)) {
      Map<String, Page> tabs = new LinkedHashMap<>();
      for (String path : paths) {
        Page page = visitor.newTab();
        page.setViewportSize(width, 900);
        page.navigate(visitor.address(Way.OVER_LOOPBACK, path));
        tabs.put(path + " at " + width, page);
      }
      tabs.forEach(
          (what, page) -> {
            Number shift = (Number) page.evaluate("painted");
            assertThat(shift.doubleValue()).as(what).isLessThan(MOST_SHIFT);
            page.close();
          });
    }
  }
}
