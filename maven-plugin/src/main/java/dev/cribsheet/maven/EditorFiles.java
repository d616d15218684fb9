package dev.cribsheet.maven;

import dev.cribsheet.EditorSettings;
import dev.cribsheet.maven.scaffold.Snippets;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The files that an editor needs to complete and check content: schemas, and settings and snippets
 * for VS Code.
 *
 * @param folder the folder to write the files to
 * @param base the folder that paths in the settings are relative to
 */
record EditorFiles(Path folder, Path base, Path content) {
  void write() throws MojoExecutionException {
    Path schemas = folder.resolve("schema");
    new SchemaFiles(schemas).write();
    String settings =
        SchemaFiles.shipped("editor/settings.json")
            .replace(EditorSettings.SCHEMAS, relative(schemas))
            .replace(EditorSettings.CONTENT, content.equals(base) ? "" : relative(content) + "/");
    new TextFile(folder.resolve("editor/settings.json")).write(settings);
    new TextFile(folder.resolve("editor/cribsheet.code-snippets")).write(Snippets.text());
  }

  /** Returns a path relative to {@code base}, with {@code /} on every system. */
  private String relative(Path path) {
    return base.relativize(path).toString().replace('\\', '/');
  }
}
