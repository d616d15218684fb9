package dev.cribsheet.child;

import dev.cribsheet.BuildResult;
import dev.cribsheet.Cribsheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Content in which every page shows the site's title, so different titles give different sites. */
final class SmallSite {
  private SmallSite() {}

  static Path write(Path folder, String title, int pages) throws IOException {
    file(folder, "site.yaml", "title: " + title + "\ntheme: plain\nsheets: {pdf: false}\n");
    file(folder, "steps/1-a.md", "---\ntitle: A\ntime: 5 min\n---\n## B\n\nText.\n");
    for (int i = 0; i < pages; i++) {
      file(folder, "pages/p" + i + ".md", "# Page " + i + "\n\nText of page " + i + ".\n");
    }
    file(folder, "assets/same.txt", "the same in both\n");
    return folder;
  }

  static void file(Path folder, String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  static void build(Path content, Path output) {
    BuildResult result = new Cribsheet().generate(ChildBuild.request(content, output));
    if (!result.succeeded()) {
      throw new AssertionError(result.diagnostics().toString());
    }
  }

  static void copy(Path from, Path to) throws IOException {
    for (String path : files(from).keySet()) {
      Files.createDirectories(to.resolve(path).getParent());
      Files.copy(from.resolve(path), to.resolve(path));
    }
  }

  /** Returns every file below a folder with its bytes, in a form that can be compared. */
  static Map<String, String> files(Path folder) {
    Map<String, String> files = new TreeMap<>();
    if (!Files.exists(folder)) {
      return files;
    }
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new HashMap<>(files);
  }
}
