package dev.cribsheet.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.cache.Sha256;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ScriptDataTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a, \"a\"",
        "\", \"\\\"\"",
        "\\, \"\\\\\"",
        "</script>, \"\\u003c/script\\u003e\"",
        "&, \"\\u0026\"",
        "`\n`, \"\\n\"",
        "`\t`, \"\\u0009\"",
        "`\u0000`, \"\\u0000\"",
        "`\u001f`, \"\\u001f\"",
        "` `, \" \"",
        "`\u2028\u2029`, \"\\u2028\\u2029\"",
        "ü😀, \"ü😀\"",
      })
  void aTextCannotEndItsScript(String text, String json) {
    assertThat(ScriptData.json(text)).isEqualTo(json);
  }

  @Test
  void inAFileMarkupStaysAsItIs() {
    assertThat(ScriptData.inFile("<b>a & \"b\"</b>\n")).isEqualTo("\"<b>a & \\\"b\\\"</b>\\n\"");
  }

  @Test
  void halfACharacterIsWrittenAsItsNumber() {
    assertThat(ScriptData.inFile("\ude00\ud83d\ud83d\ude00\ud83d"))
        .isEqualTo("\"\\ude00\\ud83d😀\\ud83d\"");
  }

  @Test
  void listsAndMapsKeepTheirOrder() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("<b>", List.of(1, true, "a"));
    map.put("a", Map.of());
    map.put("none", List.of());
    assertThat(ScriptData.json(map))
        .isEqualTo("{\"\\u003cb\\u003e\":[1,true,\"a\"],\"a\":{},\"none\":[]}");
  }

  @Test
  void everyCharacterSurvivesARoundTrip() throws Exception {
    String all =
        IntStream.range(0, 0xD800)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    assertThat(new JsonMapper().readValue(ScriptData.json(all), String.class)).isEqualTo(all);
  }

  @Test
  void indentedJsonHasOneEntryPerLine() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("plain", List.of(1, "a"));
    map.put("deep", List.of(Map.of("a", "b"), List.of()));
    map.put("empty", Map.of());
    assertThat(IndentedJson.of(map))
        .isEqualTo(
            """
            {
              "plain": [1,"a"],
              "deep": [
                {
                  "a": "b"
                },
                []
              ],
              "empty": {}
            }""");
  }

  @Test
  void aDigestIsThatOfTheStandard() {
    String empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assertThat(Sha256.hex(new byte[0])).isEqualTo(empty);
    assertThat(Sha256.base64("abc")).isEqualTo("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
  }
}
