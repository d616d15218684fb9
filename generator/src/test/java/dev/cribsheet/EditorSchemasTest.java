package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schemas in the jar are those of the fields; {@code -Dcribsheet.update} rewrites them. */
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
