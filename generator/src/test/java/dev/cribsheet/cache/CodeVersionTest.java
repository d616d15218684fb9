package dev.cribsheet.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeVersionTest {
  @TempDir Path temp;

  @Test
  void aChangedFileInAJarChangesTheVersion() throws IOException {
    CacheKey first = version("a.class", "one");
    assertThat(version("a.class", "one")).isEqualTo(first);
    assertThat(version("a.class", "two")).isNotEqualTo(first);
    assertThat(version("b.class", "one")).isNotEqualTo(first);
  }

  @Test
  void aChangedFileInAFolderChangesTheVersion() throws IOException {
    Path file = Files.writeString(temp.resolve("a.class"), "one");
    CacheKey first = CodeVersion.ofFiles(temp);
    assertThat(CodeVersion.ofFiles(temp)).isEqualTo(first);
    Files.writeString(file, "two");
    assertThat(CodeVersion.ofFiles(temp)).isNotEqualTo(first);
  }

  private CacheKey version(String name, String text) throws IOException {
    Path jar = temp.resolve("code.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return CodeVersion.ofFiles(jar);
  }
}
