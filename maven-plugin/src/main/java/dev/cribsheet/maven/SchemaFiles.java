package dev.cribsheet.maven;

import dev.cribsheet.BuildRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** The JSON Schemas from the generator's jar, as files for editors. */
record SchemaFiles(Path folder) {
  private static final String SHIPPED = "META-INF/cribsheet/";

  /**
   * The kinds are listed here because asking the generator for them would load half of its classes.
   */
  static final List<String> KINDS =
      List.of(
          "bases-lock",
          "checklist",
          "framework",
          "framework-export",
          "glossary",
          "numbers",
          "page",
          "patches",
          "path",
          "question",
          "red-flags",
          "sheets",
          "signals",
          "site",
          "step",
          "theme",
          "topics");

  void write() throws MojoExecutionException {
    for (String kind : KINDS) {
      new TextFile(folder.resolve(kind + ".json")).write(shipped("schema/" + kind + ".json"));
    }
  }

  /** Returns a text file from the generator's jar. */
  static String shipped(String name) {
    ClassLoader loader = BuildRequest.class.getClassLoader();
    try (InputStream in = loader.getResourceAsStream(SHIPPED + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
