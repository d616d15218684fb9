package dev.cribsheet.yaml;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.Cost;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceText;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlParserTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`a: &x 1`,             1:4 YAML_FEATURE anchors and aliases",
        "`a: *x`,               1:4 YAML_FEATURE anchors and aliases",
        "`a: [&x 1|, *x]`,      1:5 YAML_FEATURE anchors and aliases",
        "`&x a: 1`,             1:1 YAML_FEATURE anchors and aliases",
        "`<<: *x`,              1:5 YAML_FEATURE anchors and aliases",
        "`a: !!str b`,          1:4 YAML_FEATURE a tag",
        "`a: !foo b`,           1:4 YAML_FEATURE a tag",
        "`a: !!map {}`,         1:4 YAML_FEATURE a tag",
        "`%YAML 1.1|---|a: 1`,  1:1 YAML_FEATURE a directive",
        "`a: 1|---|b: 1`,       2:1 YAML_FEATURE a second document",
        "`a: 1|...|b: 1`,       3:1 YAML_SYNTAX this line is not valid YAML",
        "`a: 1|a: 2`,           2:1 DUPLICATE_KEY duplicate key 'a'",
        "`a: 1|\"a\": 2`,       2:1 DUPLICATE_KEY duplicate key 'a'",
        "`ü: 1|u\u0308: 2`,     2:1 DUPLICATE_KEY duplicate key 'ü'",
        "`b: {a: 1, a: 2}`,     1:11 DUPLICATE_KEY duplicate key 'a'",
        "`a:|\tb: 1`,           2:1 YAML_SYNTAX YAML cannot be indented",
        "`a:|  \tb: 1`,         2:3 YAML_SYNTAX YAML cannot be indented",
        "`a: b|\tc: d`,         2:1 YAML_SYNTAX YAML cannot be indented",
        "`- a: b| \t- c: d`,    2:2 YAML_SYNTAX YAML cannot be indented",
        "`a: [b,|\tc: d: e]`,   2:1 YAML_SYNTAX YAML cannot be indented",
        "`a: \"b`,              1:4 YAML_SYNTAX a quote is never",
        "`a: \"b\\x`,         1:6 YAML_SYNTAX incomplete escape sequence",
        "`a: b: c`,             1:5 YAML_SYNTAX a ':' is not",
        "`😀: [a]: 1`,          1:7 YAML_SYNTAX",
        "`{a: 1}: b`,           1:1 YAML_SYNTAX a key must be",
        "`a: \"\\0\"`,          1:4 CONTROL_CHARACTER control character U+0000",
        "`a: \"😀 \\e[31m\"`,   1:4 CONTROL_CHARACTER control character U+001B",
        "`a: \"\\uD800\"`,      1:4 CONTROL_CHARACTER control character U+D800",
        "`\"\\u0085\": 1`,      1:1 CONTROL_CHARACTER control character U+0085",
      })
  void unsupportedYamlIsRejectedAtItsPlace(String text, String expected) {
    parse(text.replace('|', '\n'));
    assertThat(found()).startsWith(expected);
  }

  @Test
  void aTabIsAllowedInABlockScalar() {
    YamlMap map = (YamlMap) parse("a: |\n  b\n  \tc\n\n  d\ne: >-\n  f\n  \tg\n").orElseThrow();
    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(((YamlScalar) map.entries().get(0).value()).text()).isEqualTo("b\n\tc\n\nd\n");
  }

  @Test
  void aDuplicateKeyHidesNoOtherError() {
    parse("a: 1\na: 2\nb: 1\nb: 2\n");
    assertThat(diagnostics.sorted()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"[, 21", "'{a: ', 78", "'- ', 41", "'? ', 41"})
  void deepNestingIsRejectedAtTheTwentyFirstLevel(String level, int column) {
    Cost limit = Cost.ofTime(Duration.ofSeconds(2));
    Assertions.assertThat(limit.limit(() -> parse(level.repeat(10_000)))).isEmpty();
    assertThat(found()).startsWith("1:" + column + " NESTING");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# a remark\n", "---\n", "~", "null"})
  void anEmptyDocumentIsNull(String text) {
    assertThat(parse(text)).get().isInstanceOfSatisfying(YamlScalar.class, YamlScalar::isNull);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "key: value, 1, 6, 5",
    "'key: \"value\"', 1, 6, 7",
    "'😀: value', 1, 4, 5",
    "'a: 😀|😀😀: value', 2, 5, 5",
    "'a: {b: 😀, c: value}', 1, 14, 5",
  })
  void placesAreCorrectAfterAnEmoji(String text, int line, int column, int length) {
    YamlNode node = parse(text.replace('|', '\n')).orElseThrow();
    while (node instanceof YamlMap map) {
      node = map.entries().get(map.entries().size() - 1).value();
    }
    assertThat(node.source().start().line()).isEqualTo(line);
    assertThat(node.source().start().column()).isEqualTo(column);
    assertThat(node.source().excerpt().orElseThrow().length()).isEqualTo(length);
  }

  @Test
  void placesInFrontMatterCountFromTheTopOfTheFile() {
    SourceText file = new SourceText("a.md", "a.md", "---\n😀: 1\nb: &x 2\n---\n");
    assertThat(YamlParser.parse(file, 4, 17, diagnostics)).isEmpty();
    assertThat(found()).startsWith("3:4 YAML_FEATURE");
  }

  @Test
  void placesAfterAnEmojiAreFoundInConstantTime() {
    // one line; lists and files have a limit
    String list = "[😀" + (", " + "a".repeat(20)).repeat(1_900) + "]";
    String text =
        IntStream.range(0, 10)
            .mapToObj(i -> "a" + i + ": " + list)
            .collect(joining(", ", "{", "}"));
    Cost limit = Cost.ofTime(Duration.ofSeconds(5));
    int items =
        limit.limit(
            () -> {
              int count = 0;
              for (YamlMap.Entry entry : ((YamlMap) parse(text).orElseThrow()).entries()) {
                YamlList values = (YamlList) entry.value();
                values.items().forEach(YamlNode::source);
                count += values.items().size();
              }
              return count;
            });
    Assertions.assertThat(items).isEqualTo(19_010);
  }

  private Optional<YamlNode> parse(String text) {
    return YamlParser.parse(new SourceText("a.yaml", "a.yaml", text), diagnostics);
  }

  private String found() {
    return diagnostics.sorted().stream()
        .map(
            d ->
                d.source().start().line()
                    + ":"
                    + d.source().start().column()
                    + " "
                    + d.code()
                    + " "
                    + d.message())
        .collect(Collectors.joining("\n"));
  }
}
