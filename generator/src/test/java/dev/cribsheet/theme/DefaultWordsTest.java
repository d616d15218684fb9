package dev.cribsheet.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceText;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlParser;
import dev.cribsheet.yaml.YamlScalar;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultWordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es", "fr", "ar"})
  void everyLanguageHasAllStringsWithTheSameValues(String language) {
    Map<String, String> english = words("en");
    Map<String, String> words = words(language);
    assertThat(words.keySet()).isEqualTo(english.keySet());
    words.forEach(
        (key, text) ->
            assertThat(names(text, language)).as(key).isSubsetOf(names(english.get(key), "en")));
  }

  private static Set<String> names(String text, String language) {
    return new MessageFormat(text, ULocale.forLanguageTag(language)).getArgumentNames();
  }

  private static Map<String, String> words(String language) {
    byte[] file = new ClassPathFiles("default").read("strings/" + language + ".yaml").orElseThrow();
    Diagnostics diagnostics = new Diagnostics();
    YamlMap map =
        (YamlMap)
            YamlParser.parse(
                    new SourceText("s", "s", new String(file, StandardCharsets.UTF_8)), diagnostics)
                .orElseThrow();
    Map<String, String> words = new TreeMap<>();
    map.entries().forEach(e -> words.put(e.key().text(), ((YamlScalar) e.value()).text()));
    return words;
  }
}
