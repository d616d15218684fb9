package dev.cribsheet.content.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.content.model.TimeBox;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.html.IndentedJson;
import dev.cribsheet.source.SourceText;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.SchemaJudge;
import dev.cribsheet.yaml.YamlNode;
import dev.cribsheet.yaml.YamlParser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTypesOfContentTest {
  private static final Map<String, FieldType<?>> TYPES =
      Map.of(
          "time",
          TimeBoxType.TYPE,
          "date",
          QuestionFields.DATE.type(),
          "id",
          IdType.TYPE,
          "language",
          LanguageType.TYPE,
          "url",
          new UrlType("https://example.org/"),
          "edit",
          new UrlType("https://example.org/{path}"),
          "base",
          new UrlType("https://example.org/a/", true));

  @ParameterizedTest
  @CsvSource({
    "time, 3-10 min, 3..10",
    "time, 3–10 min, 3..10",
    "time, 3 – 10 min, 3..10",
    "time, 5 min , 5..5",
    "time, 5 min, 5..5",
    "time, 5min, 5..5",
    "time, 3 - 10  min, 3..10",
    "time, 1-600 min, 1..600",
    "date, 2026-11-22, 2026-11-22",
    "date, 2024-02-29, 2024-02-29",
    "date, 1900-01-01, 1900-01-01",
    "id, deep-dive, deep-dive",
    "id, größe, größe",
    "id, 42, 42",
    "language, de, de",
    "language, EN-us, en-US",
    "language, zh-Hans, zh-Hans",
    "url, https://example.org/a?b#c, https://example.org/a?b#c",
    "url, HTTP://example.org, HTTP://example.org",
    "url, https://bücher.example:8080/a%20b/ü?b[]=/?#c/?, https://bücher.example:8080/a%20b/ü?b[]=/?#c/?",
    "url, http://[::1]:80?a, http://[::1]:80?a",
    "url, https://example.org/@me, https://example.org/@me",
    "edit, https://example.org/{path}?a={path}, https://example.org/{path}?a={path}",
    "base, https://example.org:80/a//%20, https://example.org:80/a//%20",
  })
  void aValueIsRead(String type, String yaml, String value) {
    assertThat(read(type, yaml)).isEqualTo(value);
    assertThat(complaints(type, yaml)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "time, 30-20 min, BAD_VALUE the time '30-20 min' ends before it starts",
    "time, 0 min, BAD_VALUE the time '0 min' is not between 1 and 600 min",
    "time, 1-601 min, BAD_VALUE the time '1-601 min' is not between 1 and 600 min",
    "time, 999999 min, BAD_VALUE the time '999999 min' is not between 1 and 600 min",
    "time, 99999999999 min, WRONG_TYPE",
    "time, -5 min, WRONG_TYPE",
    "time, 12:30, WRONG_TYPE",
    "time, 5, WRONG_TYPE",
    "time, soon, WRONG_TYPE",
    "time, 5 hours, WRONG_TYPE",
    "time, 3—10 min, WRONG_TYPE",
    "time, ٣ min, WRONG_TYPE",
    "time, [5], WRONG_TYPE",
    "date, 2024-13-45, WRONG_TYPE",
    "date, 2023-02-29, WRONG_TYPE",
    "date, 0000-00-00, WRONG_TYPE",
    "date, 10000-01-01, WRONG_TYPE",
    "date, 1899-12-31, WRONG_TYPE",
    "date, 22.11.2026, WRONG_TYPE",
    "id, Deep Dive, BAD_VALUE",
    "id, a--b, BAD_VALUE",
    "id, a\u200Bb, BAD_VALUE",
    "id, ../x, BAD_VALUE",
    "id, '!?', BAD_VALUE",
    "language, e, WRONG_TYPE",
    "language, ../en, WRONG_TYPE",
    "url, example.org, LINK_REFUSED",
    "url, javascript:alert(1), LINK_REFUSED",
    "url, //example.org, LINK_REFUSED",
    "url, file:///etc, LINK_REFUSED",
    "url, https:///a, LINK_REFUSED",
    "url, mailto:a@example.org, LINK_REFUSED",
    "url, https://exa\u202Emple.org, LINK_REFUSED",
    "url, https://example.org/a b, LINK_REFUSED",
    "url, https://example.org/{team}/, LINK_REFUSED",
    "url, https://example.org/{path}/, LINK_REFUSED",
    "edit, https://example.org/{file}/, LINK_REFUSED",
    "url, https://example.org/%zz, LINK_REFUSED",
    "url, https://example.org/a%, LINK_REFUSED",
    "url, https://example.org/a|b, LINK_REFUSED",
    "url, https://example.org/a^b, LINK_REFUSED",
    "url, https://example.org/a`b, LINK_REFUSED",
    "url, https://example.org/[a], LINK_REFUSED",
    "url, https://example.org/#a#b, LINK_REFUSED",
    "url, 'http://[::1', LINK_REFUSED",
    "url, https://[x]/, LINK_REFUSED",
    "base, https://example.org/?, LINK_REFUSED other addresses start with this one, so it cannot contain '?' or '#'",
    "base, https://example.org/a?b, LINK_REFUSED other addresses start with this one",
    "base, https://example.org#, LINK_REFUSED other addresses start with this one",
    "base, https://example.org/{team}/, LINK_REFUSED",
    "url, https://user:pw@example.org/, LINK_REFUSED the address contains a user name or password",
    "url, https://me@example.org, LINK_REFUSED the address contains a user name or password",
  })
  void aValueThatDoesNotFitIsReported(String type, String yaml, String expected) {
    assertThat(read(type, yaml)).startsWith(expected);
    if (!expected.endsWith("ends before it starts")) { // a schema cannot compare numbers
      assertThat(complaints(type, yaml)).isNotEmpty();
    }
  }

  private static List<String> complaints(String type, String yaml) {
    YamlNode value = YamlParser.parse(text(yaml), new Diagnostics()).orElseThrow();
    return SchemaJudge.complaints(IndentedJson.of(TYPES.get(type).schema().json()), value);
  }

  private static SourceText text(String yaml) {
    return new SourceText("a.yaml", "a.yaml", yaml.startsWith("[") ? yaml : "\"" + yaml + "\"");
  }

  private static String read(String type, String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    Object value =
        TYPES
            .get(type)
            .read(YamlParser.parse(text(yaml), diagnostics).orElseThrow(), diagnostics)
            .map(Object.class::cast)
            .orElse("");
    if (!diagnostics.sorted().isEmpty()) {
      return diagnostics.sorted().get(0).code() + " " + diagnostics.sorted().get(0).message();
    }
    return value instanceof TimeBox time ? time.min() + ".." + time.max() : value.toString();
  }
}
