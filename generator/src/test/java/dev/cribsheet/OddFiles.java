package dev.cribsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that a repository or an editor would not preserve, so tests create them when they run. */
final class OddFiles {
  private OddFiles() {}

  static void add(String fixture, Path content) throws IOException {
    switch (fixture) {
      case "CS101-latin-1" -> bytes(content.resolve("site.yaml"), "title: Übung\n", "ISO-8859-1");
      case "CS101-utf-16" -> bytes(content.resolve("site.yaml"), "title: Übung\n", "UTF-16");
      case "CS101-overlong" ->
          bytes(content.resolve("site.yaml"), "title: a\ntagline: \u00C0\u00AF\n", "ISO-8859-1");
      case "CS102-control-character" ->
          Builds.write(content, "site.yaml", "title: A\ntagline: 😀 b\u0007ell\n");
      case "CS103-large-file" -> Builds.write(content, "numbers.yaml", "#".repeat(1 << 20) + "\n");
      case "CS323-asset-budget" -> {
        Builds.write(content, "assets/small.txt", "x".repeat(1 << 19));
        Builds.write(content, "assets/large.txt", "x".repeat(1 << 20));
      }
      case "CS104-symbolic-link" -> {
        Files.createDirectories(content.resolve("steps"));
        Files.createSymbolicLink(content.resolve("steps/1-a.md"), content.resolve("site.yaml"));
      }
      case "CS105-file-names" ->
          Builds.write(
              content,
              "assets/con.txt",
              "",
              "assets/a:b.txt",
              "",
              "assets/end. ",
              "",
              "assets/back\\slash.txt",
              "",
              "assets/Twin.txt",
              "",
              "assets/twin.txt",
              "",
              "pages/COM1.md",
              "# Port\n",
              "pages/!!!/a.md",
              "# A\n",
              "steps/1-!!!.md",
              "---\ntitle: A\ntime: 5 min\n---\n",
              "questions/v1.2.md",
              "---\ntitle: A\ndifficulty: easy\ntopics: []\n---\n");
      case "CS702-hostile-jar" ->
          Jars.write(
              Files.createDirectories(content.resolveSibling("packs")).resolve("hostile.jar"),
              "META-INF/cribsheet/pack.yaml",
              "id: hostile\ntitle: Hostile\nversion: 1\ncontent-model: 1\n",
              "META-INF/cribsheet/content/../../../../site.yaml",
              "title: Hostile\n");
      case "CS311-nested-quotes" ->
          Builds.write(content, "pages/deep.md", "# Deep\n\n" + ">".repeat(3000) + " x\n");
      default -> {}
    }
  }

  private static void bytes(Path file, String text, String charset) throws IOException {
    Files.write(file, text.getBytes(charset));
  }
}
