package dev.cribsheet.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.html.IndentedJson;
import dev.cribsheet.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTypesTest {
  private enum Colour {
    RED,
    DARK_BLUE
  }

  private static final Map<String, FieldType<?>> TYPES =
      Map.of(
          "text", FieldTypes.TEXT,
          "flag", FieldTypes.FLAG,
          "number", FieldTypes.integer(1, 600),
          "colour", FieldTypes.choice(Colour.class),
          "texts", FieldTypes.list(FieldTypes.TEXT));

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "text,   `  Wrap up `,   Wrap up",
        "text,   `\"  a  \"`,    a",
        "text,   yes,            yes",
        "text,   1.10,           1.10",
        "text,   2026-01-01,     2026-01-01",
        "text,   `\"null\"`,     null",
        "text,   u\u0308,        ü",
        "flag,   true,           true",
        "flag,   false,          false",
        "number, 45,             45",
        "number, `\"45\"`,       45",
        "number, 010,            10",
        "number, 600,            600",
        "colour, dark-blue,      DARK_BLUE",
        "texts,  `[a, b]`,       `[a, b]`",
        "texts,  `[]`,           `[]`",
      })
  void aValueIsRead(String type, String yaml, String value) {
    assertThat(read(type, yaml)).isEqualTo(value);
    assertThat(schemaErrors(type, yaml)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "text,   `\"\"`,   `expected text, found ''`",
        "text,   `\" \"`,  `expected text, found ' '`",
        "text,   `[a]`,    `expected text, found a list`",
        "text,   `{a: b}`, `expected text, found a map`",
        "text,   ~,        `expected text, found nothing`",
        "flag,   yes,      `expected true or false, found 'yes'`",
        "flag,   True,     `expected true or false, found 'True'`",
        "number, 0,        `expected a whole number from 1 to 600, found '0'`",
        "number, 601,      `expected a whole number from 1 to 600, found '601'`",
        "number, -5,       `expected a whole number from 1 to 600, found '-5'`",
        "number, 4.5,      `expected a whole number from 1 to 600, found '4.5'`",
        "number, 0x1F,     `expected a whole number from 1 to 600, found '0x1F'`",
        "number, 1_000,    `expected a whole number from 1 to 600, found '1_000'`",
        "number, ٤٥,       `expected a whole number from 1 to 600, found '٤٥'`",
        "number, 99999999999, `expected a whole number from 1 to 600, found '99999999999'`",
        "colour, blue,     `expected red or dark-blue, found 'blue'`",
        "colour, RED,      `expected red or dark-blue, found 'RED'`",
        "colour, ~,        `expected red or dark-blue, found nothing`",
        "texts,  a,        `expected a list where each entry is text, found 'a'`",
        "texts,  `{a: b}`, `expected a list where each entry is text, found a map`",
        "texts,  `[~]`,    `expected text, found nothing`",
      })
  void anInvalidValueIsReported(String type, String yaml, String message) {
    assertThat(read(type, yaml)).isEqualTo(message);
    if (!Set.of("True", "0x1F").contains(yaml)) { // an editor reads them as true and 31
      assertThat(schemaErrors(type, yaml)).isNotEmpty();
    }
  }

  private static List<String> schemaErrors(String type, String yaml) {
    YamlNode value =
        YamlParser.parse(new SourceText("a.yaml", "a.yaml", yaml), new Diagnostics()).orElseThrow();
    return SchemaJudge.complaints(IndentedJson.of(TYPES.get(type).schema().json()), value);
  }

  private static String read(String type, String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    SourceText text = new SourceText("a.yaml", "a.yaml", yaml);
    String value =
        TYPES
            .get(type)
            .read(YamlParser.parse(text, diagnostics).orElseThrow(), diagnostics)
            .map(String::valueOf)
            .orElse("");
    return diagnostics.sorted().isEmpty() ? value : diagnostics.sorted().get(0).message();
  }
}
