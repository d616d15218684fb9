package dev.cribsheet.maven.scaffold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Our pack as a jar, because the module {@code content} is only built after this one. */
final class OurPack {
  private static final Path CONTENT = Path.of("../content");
  private static final List<String> NOT_PACKED = List.of("target", "pom.xml", "LICENSE");

  /** Written once per JVM, under a name that no other JVM of the tests uses. */
  static final Path JAR = write();

  private OurPack() {}

  private static Path write() {
    try {
      Path jar = Files.createTempDirectory(Path.of("target"), "our-pack").resolve("our-pack.jar");
      try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"));
          Stream<Path> files = Files.walk(CONTENT)) {
        Path folder = Files.createDirectories(zip.getPath("META-INF/cribsheet/content"));
        Files.writeString(
            folder.resolveSibling("pack.yaml"),
            "id: system-design\ntitle: Ours\nversion: 1.2.3\ncontent-model: 1\n");
        for (Path file : files.filter(OurPack::isPacked).toList()) {
          Path copy = folder.resolve(CONTENT.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
      return jar.toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isPacked(Path file) {
    return Files.isRegularFile(file)
        && !NOT_PACKED.contains(CONTENT.relativize(file).getName(0).toString());
  }
}
