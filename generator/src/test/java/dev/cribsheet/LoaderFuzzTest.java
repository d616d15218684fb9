package dev.cribsheet;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.content.Content;
import dev.cribsheet.content.ContentLoader;
import dev.cribsheet.diagnostic.DiagnosticFormatter;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.site.SiteBuilder;
import dev.cribsheet.site.SiteInfo;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.validate.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Any file of any kind becomes part of a site, or is reported with its position. */
class LoaderFuzzTest {
  private static final List<String> KINDS =
      List.of(
          "site.yaml",
          "framework.md",
          "steps/2-b.md",
          "questions/b.md",
          "pages/b.md",
          "checklists/b.yaml",
          "red-flags.yaml",
          "signals.yaml",
          "topics.yaml",
          "numbers.yaml",
          "glossary.yaml",
          "assets/b.svg",
          "assets/b.png",
          "assets/b.gif",
          "assets/b.jpg",
          "path.yaml");

  private static final DiagnosticFormatter FORMATTER = new DiagnosticFormatter();

  private final Path folder;
  private final List<SourceFile> others;

  LoaderFuzzTest() throws IOException {
    Path memory = Path.of("/dev/shm");
    folder =
        Files.isWritable(memory)
            ? Files.createTempDirectory(memory, "loader")
            : Files.createTempDirectory("loader");
    folder.toFile().deleteOnExit();
    others =
        List.of(
            file(
                "site.yaml",
                "title: A\nlanguage: en\nsessions: [45]\n".getBytes(StandardCharsets.UTF_8)),
            file(
                "steps/1-a.md",
                "---\ntitle: A\ntime: 5 min\n---\n# B\n".getBytes(StandardCharsets.UTF_8)));
  }

  /** The first byte selects the kind of file; the rest is its contents. */
  @FuzzTest(maxDuration = "40m")
  void aFileIsReadOrReported(byte[] bytes) throws IOException {
    String path = KINDS.get(bytes.length == 0 ? 0 : (bytes[0] & 0xFF) % KINDS.size());
    byte[] rest = bytes.length == 0 ? bytes : Arrays.copyOfRange(bytes, 1, bytes.length);
    List<SourceFile> files = new ArrayList<>(others);
    files.removeIf(file -> file.path().equals(path));
    files.add(file(path, rest));
    Diagnostics diagnostics = new Diagnostics();
    Content read =
        ContentLoader.load(new SourceTree("content", files), BuildCache.none(), diagnostics);
    Validator.validate(read, diagnostics)
        .map(
            content ->
                SiteBuilder.build(
                    content, new SiteInfo("1", Optional.empty(), Optional.empty(), false, false)));
    diagnostics.sorted().forEach(FORMATTER::format);
  }

  private SourceFile file(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path.replace('/', '_'));
    Files.write(file, bytes);
    file.toFile().deleteOnExit();
    return new SourceFile(path, path, file, bytes.length);
  }
}
