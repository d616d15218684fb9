package dev.cribsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.browser.site.Weight;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The requests of a browser with an empty cache. */
@InBrowser
class FirstVisitIT {
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

  @Test
  void nothingMovesWhileThePageLoads(Visitor visitor) {
    visitor
        .context()
        .addInitScript(
            """
            window.shift = 0;
            new PerformanceObserver((list) =>
              list.getEntries().forEach((entry) => (window.shift += entry.value)))
              .observe({ type: "layout-shift", buffered: true });
            """);
    var page = visitor.newTab();
    for (String path : visitor.site().onePageOfEachKind()) {
      if (path.startsWith("sheets/")) {
        continue; // Sheets load the fonts of the PDF.
      }
      page.navigate(visitor.address(Way.OVER_LOOPBACK, path));
      page.waitForTimeout(150);
      assertThat(((Number) page.evaluate("() => window.shift")).doubleValue())
          .as(path)
          .isLessThan(0.001);
    }
  }
}
