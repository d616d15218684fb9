package dev.cribsheet.render.html.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cribsheet.theme.TextTheme;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateErrorMessageTest {
  @ParameterizedTest
  @CsvSource({
    "{{ gone }}, unknown variable 'gone'",
    "{{ page.gone }}, a Page has no 'gone'",
    "{{ page.title | shout }}, unknown filter 'shout'",
    "{{ shout(page.title) }}, unknown function 'shout'",
    "{% if page.title %}, the template has no closing 'endif'",
    "{% shout %}, unexpected tag 'shout'",
    "{% cache page.title %}, unexpected tag 'cache'",
    "{{ page.title, template error: ",
    "{{ option(\"tone\") }}, template error: the theme declares no option 'tone'",
  })
  void theEnginesWordsAreMadePlain(String template, String message) {
    TemplateEngine engine = new TemplateEngine(TextTheme.of(Map.of("templates/a.peb", template)));
    assertThatThrownBy(() -> engine.render("a", Map.of("page", new Page("Title"))))
        .isInstanceOf(TemplateException.class)
        .hasMessageStartingWith(message.replace("''", "'"));
  }

  @Test
  void aVariableThatMayBeMissingCanHaveADefault() {
    String template = "{{ gone | default('h2') }} {{ page.title | default('h2') }}";
    TemplateEngine engine = new TemplateEngine(TextTheme.of(Map.of("templates/a.peb", template)));
    assertThat(engine.render("a", Map.of("page", new Page("Title"))))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("h2 Title");
  }

  /** A view for the tests. */
  public record Page(String title) {}
}
