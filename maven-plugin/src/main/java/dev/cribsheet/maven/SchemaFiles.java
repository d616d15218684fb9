package dev.cribsheet.maven;

import dev.cribsheet.EditorSchemas;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;

/** The schemas as files that an editor finds. */
record SchemaFiles(Path folder) {
  void write() throws MojoExecutionException {
    for (Map.Entry<String, String> schema : EditorSchemas.all().entrySet()) {
      new TextFile(folder.resolve(schema.getKey() + ".json")).write(schema.getValue());
    }
  }
}
