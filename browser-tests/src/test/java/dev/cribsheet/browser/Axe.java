package dev.cribsheet.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The accessibility checks of axe-core, with its size of targets, which it leaves out by default.
 */
final class Axe {
  private static final String SOURCE = source();
  private static final String RUN =
      """
      async () => {
        scrollTo(0, 0); // What lies under the sticky header would count as too small to hit.
        const found = await axe.run(document, {
          rules: { "target-size": { enabled: true } },
          resultTypes: ["violations"],
        });
        return found.violations.flatMap((rule) => rule.nodes.map((node) =>
          rule.id + " " + node.target.join(" ") + " " + node.failureSummary.replace(/\\s+/g, " ")));
      }
      """;

  private Axe() {}

  /** Each violation in one line: the rule, the element, what to do. */
  @SuppressWarnings("unchecked")
  static List<String> violations(Page page) {
    if (!(Boolean) page.evaluate("() => 'axe' in window")) {
      page.evaluate(SOURCE);
    }
    return (List<String>) page.evaluate(RUN);
  }

  /** Those on a phone and on a desktop, each in the light and in the dark theme. */
  static List<String> violationsEverywhere(Page page) {
    List<String> all = new ArrayList<>();
    for (int width : List.of(360, 1440)) {
      page.setViewportSize(width, 900);
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        violations(page).forEach(violation -> all.add(width + " " + scheme + ": " + violation));
      }
    }
    return all;
  }

  private static String source() {
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
