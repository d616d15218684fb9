package dev.cribsheet.render.html.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cribsheet.html.HtmlFragment;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.StringLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates can read views and lists, and cannot call the methods of anything else. */
class TemplateAccessTest {
  /** A view; public, like those of the pages. */
  public record View(String name, List<String> items, HtmlFragment text, Path path) {
    public String with(String argument) {
      return argument;
    }
  }

  private static final View VIEW =
      new View("Name", List.of("a", "b"), HtmlFragment.ofText("<"), Path.of("x"));

  @ParameterizedTest
  @CsvSource({
    "{{ view.name }}, Name",
    "{{ view.items.size }}, 2",
    "{% if view.items is empty %}x{% else %}y{% endif %}, y",
    "'{% for i in view.items %}{{ loop.index }}{{ i }}{% if not loop.last %}-{% endif %}{% endfor %}', 0a-1b",
    "{{ view.text.html }}, &lt;",
    "{{ view.text.empty }}, false",
  })
  void viewsListsAndLoopsAreRead(String template, String text) throws IOException {
    assertThat(render(template)).isEqualTo(text.replace("&lt;", "&amp;lt;"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ view.class }}",
        "{{ view.getClass() }}",
        "{{ view.hashCode() }}",
        "{{ view.toString() }}",
        "{{ view.with('x') }}",
        "{{ view.name.length() }}",
        "{{ view.name.getClass() }}",
        "{{ view.name.getBytes() }}",
        "{{ view.path.toFile().delete() }}",
        "{{ view.path.fileSystem }}",
        "{{ view.items.clear() }}",
        "{{ view.items.get(0) }}",
        "{{ view.items.class }}",
        "{{ 'x'.class.forName('java.lang.Runtime') }}",
        "{{ gone }}",
        "{{ view.gone }}",
      })
  void nothingElseIs(String template) {
    assertThatThrownBy(() -> render(template)).isInstanceOf(PebbleException.class);
  }

  private static String render(String template) throws IOException {
    PebbleEngine engine =
        new PebbleEngine.Builder()
            .loader(new StringLoader())
            .strictVariables(true)
            .methodAccessValidator(new TemplateAccess())
            .defaultLocale(Locale.ROOT)
            .build();
    StringWriter out = new StringWriter();
    engine.getTemplate(template).evaluate(out, Map.of("view", VIEW));
    return out.toString();
  }
}
