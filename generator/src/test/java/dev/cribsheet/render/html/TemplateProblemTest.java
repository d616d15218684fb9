package dev.cribsheet.render.html;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cribsheet.theme.TextTheme;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateProblemTest {
  @ParameterizedTest
  @CsvSource({
    "{{ gone }}, there is no 'gone'",
    "{{ page.gone }}, there is no 'gone' in a Page",
    "{{ page.title | shout }}, there is no filter 'shout'",
    "{{ shout(page.title) }}, there is no function 'shout'",
    "{% if page.title %}, the template ends before its 'endif'",
    "{% shout %}, there is no tag 'shout' here",
    "{{ page.title, the template does not work: ",
    "{{ option(\"tone\") }}, the template does not work: no option 'tone' is declared",
  })
  void theEnginesWordsAreMadePlain(String template, String message) {
    TemplateEngine engine = new TemplateEngine(TextTheme.of(Map.of("templates/a.peb", template)));
    assertThatThrownBy(() -> engine.render("a", Map.of("page", new Page("Title"))))
        .isInstanceOf(TemplateFault.class)
        .hasMessageStartingWith(message.replace("''", "'"));
  }

  /** A view of a test. */
  public record Page(String title) {}
}
