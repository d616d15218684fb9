package dev.cribsheet.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.maven.plugin.MojoExecutionException;

/** A UTF-8 file next to the site, written only if its content changes. */
record TextFile(Path file) {
  void write(String text) throws MojoExecutionException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
        Files.write(file, bytes);
      }
    } catch (IOException e) {
      throw new MojoExecutionException(
          "Cannot write " + file + ": make its folder writable, or choose another file", e);
    }
  }
}
