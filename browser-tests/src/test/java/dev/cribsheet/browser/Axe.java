package dev.cribsheet.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The accessibility checks of axe-core, with its size of targets, which it leaves out by default.
 */
final class Axe {
  private static final String SOURCE = source();
  private static final String RUN =
      """
      async (only) => {
        scrollTo(0, 0); // What lies under the sticky header would count as too small to hit.
        const found = await axe.run(document, {
          ...(only ? { runOnly: [only] } : { rules: { "target-size": { enabled: true } } }),
          resultTypes: ["violations"],
        });
        return found.violations.flatMap((rule) => rule.nodes.map((node) =>
          rule.id + " " + node.target.join(" ") + " " + node.failureSummary.replace(/\\s+/g, " ")));
      }
      """;

  private Axe() {}

  /** Each violation in one line: the rule, the element, what to do. */
  static List<String> violations(Page page) {
    return violations(page, "");
  }

  /** Of one rule, or of all of them when it is empty. */
  @SuppressWarnings("unchecked")
  private static List<String> violations(Page page, String rule) {
    if (!(Boolean) page.evaluate("() => 'axe' in window")) {
      page.evaluate(SOURCE);
    }
    return (List<String>) page.evaluate(RUN, rule);
  }

  /** Those on a phone and on a desktop. The dark theme differs in its colours alone. */
  static List<String> violationsEverywhere(Page page) {
    List<String> all = new ArrayList<>();
    for (int width : List.of(360, 1440)) {
      page.setViewportSize(width, 900);
      Map<ColorScheme, String> rules =
          Map.of(ColorScheme.LIGHT, "", ColorScheme.DARK, "color-contrast");
      rules.forEach(
          (scheme, rule) -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            violations(page, rule)
                .forEach(violation -> all.add(width + " " + scheme + ": " + violation));
          });
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
