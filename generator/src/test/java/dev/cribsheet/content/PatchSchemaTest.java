package dev.cribsheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.content.layer.PatchSchema;
import dev.cribsheet.content.review.BasesLockReader;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.html.IndentedJson;
import dev.cribsheet.source.SourceText;
import dev.cribsheet.yaml.JsonSchema;
import dev.cribsheet.yaml.SchemaJudge;
import dev.cribsheet.yaml.YamlParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatchSchemaTest {
  private static final Path RESOURCES = Path.of("src/test/resources");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sites/layers/content/patches.yaml",
        "sites/layers/content/patches/words.yaml",
        "upgrade/team/content/patches.yaml"
      })
  void whatThePatchesOfAFixtureSayIsValid(String file) throws IOException {
    assertThat(complaints(patches(), Files.readString(RESOURCES.resolve(file)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- stap: understand",
        "- step:",
        "- {step: a, tme: 5 min}",
        "- {step: a, hide: maybe}",
        "- {step: a, checklist: [{id: b, txt: C}]}",
        "- {step: a, ask: [{group: G, item: []}]}",
        "- {framework: the-framework, lede: Four steps.}",
        "- {number: day, valu: 3}",
        "- {asset: a.svg, replace: true}"
      })
  void whatAPatchCannotSayIsNot(String patch) {
    assertThat(complaints(patches(), patch)).isNotEmpty();
  }

  @Test
  void theLockThatAcceptWritesIsValid() throws IOException {
    JsonSchema schema = BasesLockReader.schema();
    assertThat(complaints(schema, Files.readString(RESOURCES.resolve("upgrade/bases.lock.yaml"))))
        .isEmpty();
    assertThat(complaints(schema, "format: 1\nbases: {}\n")).isNotEmpty();
    assertThat(complaints(schema, "format: 1\nbases: {}\nreviewed: [silence]\n")).isNotEmpty();
  }

  private static JsonSchema patches() {
    return PatchSchema.of(ContentKinds.ALL);
  }

  private static List<String> complaints(JsonSchema schema, String yaml) {
    SourceText text = new SourceText("a.yaml", "a.yaml", yaml);
    return SchemaJudge.complaints(
        IndentedJson.of(schema.json()), YamlParser.parse(text, new Diagnostics()).orElseThrow());
  }
}
