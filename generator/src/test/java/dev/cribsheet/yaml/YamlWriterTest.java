package dev.cribsheet.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlWriterTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b",
        "- {step: understand, time: 5-8 min}\n- framework:\n  lede: All",
        "a: [5, \"5\", '5', true, \"true\", ~, null, 2026-11-22, 1.50, 0x10, .5, \"\", '']",
        "a: \"one: two\"\nb: 'it''s'\nc: \"a \\\" b\"\nd: \"#no\"\ne: \"- x\"",
        "a:\n  - b, c\n  - d: {e: f}",
        "a: |\n  one\n\n    two\n  three\n",
        "a: >-\n  one\n  two\nb: \"x\\ny \"",
        "a: \"é 日本 😀 \\u200b \\t\"",
        "- [a, [b, {c: []}], {}]",
        "- a: |+\n    one\n\n\n- b",
        "a: {b: {c: {d: [e, {f: g}]}}}",
        "- text\n- \"*x*\"\n- '!y'\n- \"&z\"\n- \"@w\"\n- \"`code`\"\n- \"%\"\n- \"{a}\"\n- \"[b]\"\n- \"a #b\"",
        "looooooooooooooooooooooooooooooooooooooong: {a: looooooooooooooooooooooooooooooooooooooong words and more of them, b: [c]}",
      })
  void whatIsWrittenReadsAsTheSameValue(String text) {
    YamlNode node = read(text);
    assertThat(node.isSameAs(read(YamlWriter.write(node)))).as(YamlWriter.write(node)).isTrue();
  }

  @Test
  void shortMapsAreOnOneLineAndEntriesOfAListAreNot() {
    assertThat(
            YamlWriter.write(
                read("- {step: a, checklist: [{id: b, hide: true}, \"c: d\"], aliases: [e, f]}")))
        .isEqualTo(
            """
            - step: a
              checklist:
                - {id: b, hide: true}
                - "c: d"
              aliases: [e, f]
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: c", "b: b", "a: [b]", "a: {b: }", "a: b\nc: d", "a: ", "- a"})
  void anotherValueIsNotTheSame(String text) {
    assertThat(read("a: b").isSameAs(read(text))).isFalse();
    assertThat(read(text).isSameAs(read("a: b"))).isFalse();
  }

  private static YamlNode read(String text) {
    Diagnostics found = new Diagnostics();
    YamlNode node = YamlParser.parse(new SourceText("a.yaml", "a.yaml", text), found).orElseThrow();
    assertThat(found.sorted()).isEmpty();
    return node;
  }
}
