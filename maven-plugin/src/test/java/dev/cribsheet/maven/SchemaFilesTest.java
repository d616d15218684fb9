package dev.cribsheet.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cribsheet.EditorSchemas;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaFilesTest {
  @TempDir Path temp;

  @Test
  void everySchemaBecomesAFile() throws Exception {
    new SchemaFiles(temp.resolve("a/b")).write();
    assertThat(SchemaFiles.KINDS).containsExactlyElementsOf(EditorSchemas.all().keySet());
    for (Map.Entry<String, String> schema : EditorSchemas.all().entrySet()) {
      assertThat(temp.resolve("a/b/" + schema.getKey() + ".json")).hasContent(schema.getValue());
    }
  }

  @Test
  void aFileThatIsRightIsLeftAloneAndAWrongOneReplaced() throws Exception {
    new SchemaFiles(temp).write();
    FileTime old = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(temp.resolve("site.json"), old);
    Files.writeString(temp.resolve("step.json"), "{}");

    new SchemaFiles(temp).write();
    assertThat(Files.getLastModifiedTime(temp.resolve("site.json"))).isEqualTo(old);
    assertThat(temp.resolve("step.json")).hasContent(EditorSchemas.all().get("step"));
  }

  @Test
  void aFileInTheFoldersPlaceIsToldWithTheRemedy() throws Exception {
    Files.writeString(temp.resolve("file"), "");
    assertThatThrownBy(() -> new SchemaFiles(temp.resolve("file")).write())
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("make its folder writable");
  }
}
