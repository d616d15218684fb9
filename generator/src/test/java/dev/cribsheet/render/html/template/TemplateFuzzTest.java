package dev.cribsheet.render.html.template;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cribsheet.theme.TextTheme;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Any template either renders or fails with an error that names the template; no other exception is
 * thrown.
 */
class TemplateFuzzTest {
  /** The view that the template reads. */
  public record Page(String title, List<String> items) {}

  private static final Page PAGE = new Page("<b>", List.of("a", "<i>"));

  @FuzzTest(maxDuration = "20m")
  void aTemplateIsFilledOrFaulty(byte[] bytes) {
    String template = new String(bytes, StandardCharsets.UTF_8);
    try {
      new TemplateEngine(TextTheme.of(Map.of("templates/page.peb", template)))
          .render("page", Map.of("page", PAGE));
    } catch (TemplateException fault) {
      if (fault.getMessage() == null || fault.getMessage().isBlank()) {
        throw new AssertionError("an error without a message", fault);
      }
    }
  }
}
