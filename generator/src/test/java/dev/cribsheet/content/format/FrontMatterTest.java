package dev.cribsheet.content.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @CsvSource({
    "'---|a: 1|---|Body', 'a: 1|', Body",
    "'---  |a: 1|--- |Body', 'a: 1|', Body",
    "'---|---|Body', '', Body",
    "'---|a: 1|---', 'a: 1|', ''",
    "'---|a: 1|---|x|---|y', 'a: 1|', 'x|---|y'",
    "'---|a: 1| ---|---|y', 'a: 1| ---|', y",
    "'Body|---|x', '', 'Body|---|x'",
    "'----|a: 1|----', '', '----|a: 1|----'",
    "'|---|a: 1|---', '', '|---|a: 1|---'",
    "'', '', ''",
  })
  void theYamlBetweenTheFencesIsSetApart(String text, String yaml, String body) {
    String file = text.replace('|', '\n');
    FrontMatter found = find(file).orElseThrow();
    assertThat(file.substring(found.start(), found.end())).isEqualTo(yaml.replace('|', '\n'));
    assertThat(file.substring(found.body())).isEqualTo(body.replace('|', '\n'));
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"---", "---\n", "---\na: 1\n", "---\na: 1\n----\n"})
  void aFenceThatIsNeverClosedIsReportedAtTheTop(String text) {
    assertThat(find(text)).isEmpty();
    assertThat(diagnostics.sorted().get(0).source()).hasToString("a.md:1:1");
  }

  @ParameterizedTest
  @CsvSource({
    "'+++|a = 1|+++|Body', Body, 1",
    "'+++|+++', '', 1",
    "'+++|a = 1', '+++|a = 1', 0",
    "'++++|a|++++', '++++|a|++++', 0",
    "'x|+++|a|+++', 'x|+++|a|+++', 0",
  })
  void fieldsInTomlArePassedOver(String text, String body, int warnings) {
    String file = text.replace('|', '\n');
    FrontMatter found = find(file).orElseThrow();
    assertThat(found.isAbsent()).isTrue();
    assertThat(file.substring(found.body())).isEqualTo(body.replace('|', '\n'));
    assertThat(diagnostics.sorted()).hasSize(warnings);
  }

  private java.util.Optional<FrontMatter> find(String text) {
    return FrontMatter.find(new SourceText("a.md", "a.md", text), diagnostics);
  }
}
