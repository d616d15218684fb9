package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The schemas in the jar match the fields; {@code -Dcribsheet.update} rewrites them. */
class EditorSchemasTest {
  private static final Path FOLDER = Path.of("src/main/resources/META-INF/cribsheet/schema");

  @Test
  void theJarHasTheSchemaOfEveryKindAsItsFieldsAreNow() throws IOException {
    Map<String, String> made = EditorSchemas.all();
    if (System.getProperty("cribsheet.update") != null) {
      Files.createDirectories(FOLDER);
      for (Map.Entry<String, String> schema : made.entrySet()) {
        Files.writeString(FOLDER.resolve(schema.getKey() + ".json"), schema.getValue());
      }
    }
    Map<String, String> shipped = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        String kind = file.getFileName().toString().replace(".json", "");
        shipped.put(kind, Files.readString(file));
      }
    }
    assertThat(shipped).isEqualTo(made);
  }

  @Test
  void theSettingsInTheJarNameTheFilesOfEveryKind() throws IOException {
    Path file = FOLDER.resolveSibling("editor/settings.json");
    if (System.getProperty("cribsheet.update") != null) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, EditorSettings.text());
    }
    assertThat(file).hasContent(EditorSettings.text());
    JsonNode schemas = new ObjectMapper().readTree(EditorSettings.text()).path("yaml.schemas");
    assertThat(schemas.propertyNames())
        .containsExactlyInAnyOrderElementsOf(
            forAuthors().map(kind -> EditorSettings.SCHEMAS + "/" + kind + ".json").toList());
    assertThat(schemas.path(EditorSettings.SCHEMAS + "/sheets.json"))
        .extracting(JsonNode::asString)
        .containsExactly(
            EditorSettings.CONTENT + "sheets.yaml", EditorSettings.CONTENT + "sheets/**/*.yaml");
  }

  @ParameterizedTest
  @MethodSource("forAuthors")
  void everyFieldSaysWhatItIsForAndWhatToWrite(String kind) {
    List<JsonNode> fields = new ArrayList<>();
    collect(new ObjectMapper().readTree(EditorSchemas.all().get(kind)), fields);
    assertThat(fields)
        .isNotEmpty()
        .allSatisfy(
            field ->
                assertThat(field.path("description").asString(""))
                    .matches("[A-Za-z0-9].*\\. (?:Write .*, for example: .*|The file can .*)"));
  }

  /** Returns all schemas except those of the export and the lock file, which no author writes. */
  static Stream<String> forAuthors() {
    return EditorSchemas.all().keySet().stream()
        .filter(kind -> !Set.of("framework-export", "bases-lock").contains(kind));
  }

  private static void collect(JsonNode part, List<JsonNode> fields) {
    if (part.path("properties").isObject()) {
      part.path("properties").forEach(fields::add);
    }
    part.forEach(inner -> collect(inner, fields));
  }

  @Test
  void everySchemaIsOnTheClassPath() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (Map.Entry<String, String> schema : EditorSchemas.all().entrySet()) {
      String name = "META-INF/cribsheet/schema/" + schema.getKey() + ".json";
      try (InputStream in = EditorSchemas.class.getClassLoader().getResourceAsStream(name)) {
        if (in == null
            || !new String(in.readAllBytes(), StandardCharsets.UTF_8).equals(schema.getValue())) {
          missing.add(name);
        }
      }
    }
    assertThat(missing).isEmpty();
  }
}
