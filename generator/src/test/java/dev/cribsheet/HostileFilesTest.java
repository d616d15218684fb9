package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.content.ContentLayout;
import dev.cribsheet.content.ContentLoader;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceTree;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {
  private static final String SITE = "title: Site\ntheme: plain\nsheets: {pdf: false}\n";

  @TempDir Path temp;
  private Path content;

  @BeforeEach
  void writeSite() throws IOException {
    content = Builds.write(temp.resolve("content"), "site.yaml", SITE);
    Builds.write(content, "pages/a.md", "---\nnav: A\n---\n# A\n");
  }

  @Test
  void whatIsTooLargeIsRefusedUnread() throws IOException {
    for (String name : List.of("numbers.yaml", "pages/huge.md")) {
      try (RandomAccessFile file = new RandomAccessFile(content.resolve(name).toFile(), "rw")) {
        file.setLength(100L << 20);
      }
    }
    Builds.write(content, "pages/line.md", "a".repeat(10 << 20));
    StringBuilder keys = new StringBuilder();
    IntStream.range(0, 200_000).forEach(i -> keys.append("key-").append(i).append(": x\n"));
    Builds.write(content, "signals.yaml", keys.toString());

    Cost limit = new Cost(Duration.ofMillis(200), 10L << 20);
    assertThat(limit.limit(this::loaded))
        .map(found -> found.source().path() + " " + found.code())
        .containsExactly(
            "content/numbers.yaml FILE_TOO_LARGE",
            "content/pages/huge.md FILE_TOO_LARGE",
            "content/pages/line.md FILE_TOO_LARGE",
            "content/signals.yaml FILE_TOO_LARGE");
  }

  @Test
  void aContentFolderThatIsALinkIsFollowedWithANote() throws IOException {
    Builds.write(content, "site.yaml", "title: A\ntheme: plain\n", "pages/a.md", "# A\n\nText.\n");
    Path link = Files.createSymbolicLink(content.resolveSibling("link"), content);
    BuildResult result = Builds.build(link, content.resolveSibling("site"));
    assertThat(result.notes())
        .contains("the content folder '" + link + "' is a symbolic link; following it");
    assertThat(Builds.build(content, content.resolveSibling("site")).notes())
        .noneMatch(note -> note.contains("is a link"));
  }

  @Test
  void pipesLinksAndLoopsAreRefusedAndNeverOpened() throws Exception {
    Path pages = content.resolve("pages");
    Path secret = Files.writeString(temp.resolve("secret.md"), "# Secret\n");
    assumeTrue(
        new ProcessBuilder("mkfifo", pages.resolve("pipe.md").toString()).start().waitFor() == 0,
        "this machine cannot create a named pipe");
    Files.createSymbolicLink(pages.resolve("outside.md"), secret);
    Files.createSymbolicLink(pages.resolve("itself.md"), pages.resolve("itself.md"));
    Files.createSymbolicLink(pages.resolve("loop"), content);
    Files.createSymbolicLink(pages.resolve("nowhere.md"), temp.resolve("gone"));
    Files.createSymbolicLink(pages.resolve("device.md"), Path.of("/dev/zero"));
    Files.createLink(pages.resolve("hard.md"), secret);
    Files.createSymbolicLink(content.resolve("assets"), temp);

    BuildResult result =
        assertTimeoutPreemptively(
            Duration.ofMinutes(5), () -> Builds.build(content, temp.resolve("site")));
    assertThat(result.diagnostics())
        .allMatch(found -> found.code() == DiagnosticCode.NOT_A_PLAIN_FILE)
        .map(found -> found.source().path())
        .containsExactly(
            "content/assets",
            "content/pages/device.md",
            "content/pages/hard.md",
            "content/pages/itself.md",
            "content/pages/loop",
            "content/pages/nowhere.md",
            "content/pages/outside.md",
            "content/pages/pipe.md");
    assertThat(temp.resolve("site")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../canary.md",
        "../assets/../../canary.md",
        "%2e%2e/%2e%2e/canary.md",
        "..%2f..%2fcanary.md",
        "..\\\\..\\\\canary.md",
        "../../canary.md%00.png",
        "CANARY",
        "file://CANARY",
        "C:\\\\canary.md",
        "C:/canary.md",
        "//host/canary.md",
        "\\\\\\\\host\\\\canary.md",
      })
  void nothingOutsideTheContentIsOpened(String path) throws IOException {
    Path canary = Files.writeString(temp.resolve("canary.md"), "# Canary\n");
    String address = path.replace("CANARY", canary.toString());
    Builds.write(
        content,
        "pages/b.md",
        "---\nnav: B\n---\n[link](<" + address + ">) ![image](<" + address + ">)\n",
        "steps/1-a.md",
        "---\ntitle: A\ntime: 5 min\nexample: '" + address + "'\n---\n");
    Path events = temp.resolve("events.jfr");
    BuildResult result;
    try (Recording recording = new Recording()) {
      recording.enable("jdk.FileRead").withoutThreshold();
      recording.start();
      result = Builds.build(content, temp.resolve("site"));
      recording.stop();
      recording.dump(events);
    }
    List<String> read =
        RecordingFile.readAllEvents(events).stream()
            .map((RecordedEvent event) -> Optional.ofNullable(event.getString("path")).orElse(""))
            .toList();
    assertThat(result.succeeded()).isFalse();
    assertThat(result.diagnostics())
        .filteredOn(found -> found.source().path().equals("content/pages/b.md"))
        .hasSize(2);
    assertThat(result.diagnostics())
        .filteredOn(found -> found.source().path().equals("content/steps/1-a.md"))
        .hasSize(1);
    assertThat(read)
        .anyMatch(name -> name.endsWith("b.md"))
        .noneMatch(name -> name.contains("canary"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../outside", "/etc", "C:\\\\themes", "%2e%2e", "a/b"})
  void aThemeIsNamedAndIsNoPath(String name) throws IOException {
    Builds.write(content, "site.yaml", "title: Site\ntheme: '" + name + "'\n");
    assertThat(Builds.build(content, temp.resolve("site")).diagnostics())
        .map(Diagnostic::code)
        .containsExactly(DiagnosticCode.BAD_VALUE);
  }

  @Test
  void namesThatDifferInUnicodeFormOnlyAreTwins() throws IOException {
    Builds.write(content, "pages/gr\u00F6\u00DFe.md", "# One\n");
    Builds.write(content, "pages/gro\u0308\u00DFe.md", "# Two\n");
    try (var files = Files.list(content.resolve("pages"))) {
      assumeTrue(files.count() == 3, "this file system treats both Unicode forms as one name");
    }
    assertThat(Builds.printed(Builds.build(content, temp.resolve("site"))))
        .contains("error CS105: the name is the same as 'content/pages/gro\u0308");
  }

  @Test
  void addressesThatDifferInUnicodeFormOnlyAreTaken() throws IOException {
    String question = "---\ntitle: Q\ndifficulty: easy\ntopics: []\n---\n";
    Builds.write(content, "questions/one/gr\u00F6\u00DFe.md", question);
    Builds.write(content, "questions/two/Gro\u0308\u00DFe.md", question);
    assertThat(Builds.printed(Builds.build(content, temp.resolve("site"))))
        .contains("error CS406: duplicate question address 'gr\u00F6\u00DFe'")
        .contains("first used at content/questions/one/");
  }

  private List<Diagnostic> loaded() {
    Diagnostics diagnostics = new Diagnostics();
    SourceTree tree = SourceTree.walk(content, temp, ContentLayout.KNOWN, Set.of(), diagnostics);
    ContentLoader.load(tree, BuildCache.none(), diagnostics);
    return diagnostics.sorted();
  }
}
