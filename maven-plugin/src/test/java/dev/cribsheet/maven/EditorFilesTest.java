package dev.cribsheet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorFilesTest {
  @TempDir Path temp;

  @Test
  void theSettingsMapFilesToSchemasWithoutThePathsOfTheMachine() throws Exception {
    new EditorFiles(temp.resolve("target/cribsheet"), temp, temp.resolve("content")).write();
    Path folder = temp.resolve("target/cribsheet");
    assertThat(folder.resolve("editor/settings.json"))
        .content()
        .contains(
            "\"target/cribsheet/schema/question.json\": [\"content/questions/**/*.md\"]",
            "\"target/cribsheet/schema/site.json\": [\"content/site.yaml\"]")
        .doesNotContain("@", temp.toString());
    assertThat(folder.resolve("schema/site.json")).exists();
    assertThat(folder.resolve("editor/cribsheet.code-snippets")).exists();
  }

  @Test
  void aProjectCanBeItsContentFolder() throws Exception {
    new EditorFiles(temp.resolve("target/cribsheet"), temp, temp).write();
    assertThat(temp.resolve("target/cribsheet/editor/settings.json"))
        .content()
        .contains("\"target/cribsheet/schema/site.json\": [\"site.yaml\"]");
  }
}
