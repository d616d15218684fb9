package dev.cribsheet.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** The file that keeps the summary of the last build. */
record ReportFile(Path file) {
  void write(List<String> lines) throws MojoExecutionException {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new MojoExecutionException(
          "The site is built, but " + file + " cannot be written: make its folder writable", e);
    }
  }
}
