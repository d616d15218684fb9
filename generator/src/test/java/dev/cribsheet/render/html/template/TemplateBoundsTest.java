package dev.cribsheet.render.html.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.cribsheet.diagnostic.DiagnosticFormatter;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.theme.TextTheme;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates are limited in time and memory, and cannot include each other in a cycle. */
class TemplateBoundsTest {
  /** The view that the templates read. */
  public record Page(List<String> items) {}

  private static final Page PAGE =
      new Page(IntStream.range(0, 1000).mapToObj(String::valueOf).toList());

  private static final String LOOPS =
      "{% for a in page.items %}{% for b in page.items %}{% for c in page.items %}BODY"
          + "{% endfor %}{% endfor %}{% endfor %}";

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`{% macro m(a) %}{{ m(a + 1) }}{% endmacro %}{{ m(1) }}`, calls itself too many times",
        "`{% macro m(a) %}{% if a > 0 %}{{ m(a - 1) }}{{ m(a - 1) }}{% endif %}{% endmacro %}{{ m(60) }}`, takes too many steps",
        "`{% block b %}{{ block('b') }}{% endblock %}`, calls itself too many times",
        "`LOOPS`, takes too many steps",
        "`{% for a in range(0, 2000000000) %}{% endfor %}`, a range can have at most 10000 values",
        "`{% for a in range(0, 9, 0) %}{% endfor %}`, a range can have at most 10000 values",
        "`{% for a in range(0, 9999) %}{% for b in page.items %}0123456789{% endfor %}{% endfor %}`, the template",
        "`LARGE`, the template writes more than 20,000,000 bytes",
        "`{% set s = 'xxxxxxxxxxxxxxxx' %}{% for i in range(1, 60) %}{% set s = s ~ s %}{% endfor %}`, produces text that is too long",
        "`{% set s = 'xxxx' %}{% for i in range(1, 60) %}{% set s = [s, s] | join('') %}{% endfor %}`, produces text that is too long",
        "`{% set s = 'x' %}{% for i in range(1, 60) %}{% set s = s | replace({'x': 'xx'}) %}{% endfor %}`, produces text that is too long",
        "`{% macro m(s) %}{{ m(s ~ s) }}{% endmacro %}{{ m('xxxxxxxx') }}`, produces text that is too long",
      })
  void aTemplateWithoutEndIsFaulty(String template, String message) {
    String text =
        template
            .replace("LOOPS", LOOPS.replace("BODY", ""))
            .replace("LARGE", LOOPS.replace("BODY", "x".repeat(1000)));
    TemplateException fault =
        assertTimeout(Duration.ofMinutes(5), () -> fault(Map.of("templates/page.peb", text)));
    assertThat(fault).hasMessageContaining(message);
    assertThat(rendered(Map.of("templates/page.peb", "fine {{ page.items.size }}")))
        .isEqualTo("fine 1000");
  }

  @Test
  void aShortRangeIsOne() {
    assertThat(
            rendered(Map.of("templates/page.peb", "{% for i in range(1, 3) %}{{ i }}{% endfor %}")))
        .isEqualTo("123");
  }

  @Test
  void aTemplateThatComesBackToItselfIsToldWithTheChain() {
    Map<String, String> files =
        Map.of(
            "templates/page.peb", "a\n{% extends 'base.peb' %}",
            "templates/base.peb", "b\n\n{%- include \"nav.peb\" %}",
            "templates/nav.peb", "{% if false %}\n{% include 'page.peb' %}{% endif %}");
    assertThat(printed(files))
        .isEqualTo(
            """
            theme text/templates/nav.peb:2:1: error CS503: the template includes itself: \
            page.peb → base.peb → nav.peb → page.peb
               2 | {% include 'page.peb' %}{% endif %}
                 | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              hint: fix the template; it was rendering 'a.html'\
            """);
  }

  @Test
  void aChainIsAtMostEightLong() {
    Map<String, String> files = new TreeMap<>();
    files.put("templates/page.peb", "{% include '1.peb' %}");
    for (int i = 1; i < 8; i++) {
      files.put("templates/" + i + ".peb", "{% include '" + (i + 1) + ".peb' %}");
    }
    files.put("templates/8.peb", "end");
    assertThat(rendered(files)).isEqualTo("end");
    files.put("templates/8.peb", "{% include '9.peb' %}");
    files.put("templates/9.peb", "end");
    assertThat(fault(files))
        .hasMessageStartingWith("templates are nested more than 8 levels deep: page.peb → 1");
  }

  @Test
  void manyIncludesOfManyIncludesComeToAnEnd() {
    Map<String, String> files = new TreeMap<>();
    for (int i = 0; i < 8; i++) {
      String more = "{% include '" + (i + 1) + ".peb' %}";
      files.put(
          i == 0 ? "templates/page.peb" : "templates/" + i + ".peb",
          "{% for a in range(1, 10) %}" + more + "{% endfor %}");
    }
    files.put("templates/8.peb", "");
    assertThat(assertTimeout(Duration.ofMinutes(5), () -> fault(files)))
        .hasMessageContaining("takes too many steps");
  }

  private static String rendered(Map<String, String> files) {
    byte[] page = new TemplateEngine(TextTheme.of(files)).render("page", Map.of("page", PAGE));
    return new String(page, StandardCharsets.UTF_8);
  }

  private static TemplateException fault(Map<String, String> files) {
    return catchThrowableOfType(TemplateException.class, () -> rendered(files));
  }

  private static String printed(Map<String, String> files) {
    Diagnostics diagnostics = new Diagnostics();
    fault(files).report("a.html", diagnostics);
    DiagnosticFormatter formatter = new DiagnosticFormatter();
    return diagnostics.sorted().stream().map(formatter::format).collect(Collectors.joining("\n"));
  }
}
