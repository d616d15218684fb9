package dev.cribsheet.maven;

import dev.cribsheet.EditorSchemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;

/** The schemas as files that an editor finds; one that is there already is not touched. */
record SchemaFiles(Path folder) {
  void write() throws MojoExecutionException {
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> schema : EditorSchemas.all().entrySet()) {
        Path file = folder.resolve(schema.getKey() + ".json");
        byte[] bytes = schema.getValue().getBytes(StandardCharsets.UTF_8);
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
          Files.write(file, bytes);
        }
      }
    } catch (IOException e) {
      throw new MojoExecutionException(
          "Cannot write the schemas to " + folder + ": make the folder writable", e);
    }
  }
}
