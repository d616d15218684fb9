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
import java.util.TreeMap;

/**
 * Runs the accessibility checks of axe-core, and its check of target sizes, which is off by
 * default.
 */
final class Axe {
  private static final String SOURCE = source();
  private static final String RUN =
      """
      async (options) => {
        scrollTo(0, 0); // Targets under the sticky header would count as too small.
        const found = await axe.run(document, { ...options, resultTypes: ["violations"] });
        return found.violations.flatMap((rule) => rule.nodes.map((node) =>
          rule.id + " " + node.target.join(" ") + " " + node.failureSummary.replace(/\\s+/g, " ")));
      }
      """;
  private static final String CONTRAST = "color-contrast";
  private static final Map<String, Object> ALL = rules(Map.of("target-size", true));
  private static final Map<String, Object> ALL_BUT_CONTRAST =
      rules(Map.of("target-size", true, CONTRAST, false));
  private static final Map<String, Object> CONTRAST_ALONE = Map.of("runOnly", List.of(CONTRAST));

  private Axe() {}

  /** Returns each violation in one line: the rule, the element and the fix. */
  static List<String> violations(Page page) {
    return violations(page, ALL);
  }

  /**
   * Returns the violations on a phone and on a desktop. Contrast takes most of the time, so it is
   * checked once per theme; elements that only a phone shows have their own test. The dark theme
   * only differs in its colours.
   */
  static List<String> violationsEverywhere(Page page) {
    List<String> all = new ArrayList<>();
    page.setViewportSize(360, 900);
    violations(page, ALL_BUT_CONTRAST).forEach(found -> all.add("360: " + found));
    page.setViewportSize(1440, 900);
    violations(page, ALL).forEach(found -> all.add("1440: " + found));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    violations(page, CONTRAST_ALONE).forEach(found -> all.add("1440, dark: " + found));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    return all;
  }

  /** Returns the violations on a phone and on a desktop, except those of contrast. */
  static List<String> violationsInLayout(Page page) {
    List<String> all = new ArrayList<>();
    for (int width : List.of(360, 1440)) {
      page.setViewportSize(width, 900);
      violations(page, ALL_BUT_CONTRAST).forEach(found -> all.add(width + ": " + found));
    }
    return all;
  }

  @SuppressWarnings("unchecked")
  private static List<String> violations(Page page, Map<String, Object> options) {
    if (!(Boolean) page.evaluate("() => 'axe' in window")) {
      page.evaluate(SOURCE);
    }
    return (List<String>) page.evaluate(RUN, options);
  }

  private static Map<String, Object> rules(Map<String, Boolean> enabled) {
    Map<String, Object> rules = new TreeMap<>();
    enabled.forEach((rule, on) -> rules.put(rule, Map.of("enabled", on)));
    return Map.of("rules", rules);
  }

  private static String source() {
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
