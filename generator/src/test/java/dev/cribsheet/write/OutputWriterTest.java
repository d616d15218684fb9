package dev.cribsheet.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cribsheet.address.UrlPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputWriterTest {
  private static final Map<String, String> SITE =
      Map.of("index.html", "home", "a/b/c.html", "c", "a/d.html", "d");

  @TempDir Path temp;
  private Path content;
  private Path output;

  @BeforeEach
  void makeContent() throws IOException {
    content = Files.createDirectory(temp.resolve("content"));
    output = temp.resolve("target/site");
  }

  @Test
  void aSiteAppearsAtOnce() throws IOException {
    publish(SITE);
    assertThat(files()).containsExactlyInAnyOrderEntriesOf(SITE);
    assertNothingBeside();
  }

  @Test
  void nothingAppearsBeforePublishing() throws IOException {
    try (OutputWriter writer = OutputWriter.open(output, content)) {
      writer.write(new UrlPath("index.html"), "x".getBytes(UTF_8));
      assertThat(output).doesNotExist();
    }
    assertThat(output).doesNotExist();
    assertNothingBeside();
  }

  @Test
  void unchangedFilesAreLinkedAndChangedOnesReplaced() throws IOException {
    publish(SITE);
    Object same = key("a/b/c.html");
    Object other = key("index.html");
    Object folder = key("");
    Map<String, String> changed = new TreeMap<>(SITE);
    changed.put("index.html", "HOME");
    publish(changed);
    assertThat(files()).isEqualTo(changed);
    assertThat(key("a/b/c.html")).isEqualTo(same);
    assertThat(key("index.html")).isNotEqualTo(other);
    assertThat(key("")).isNotEqualTo(folder);
    assertThat(output).isDirectory();
    assertThat(Files.isSymbolicLink(output)).isFalse();
    assertNothingBeside();
  }

  @Test
  void whenNothingChangedNothingIsSwapped() throws IOException {
    publish(SITE);
    Object folder = key("");
    publish(SITE);
    assertThat(key("")).isEqualTo(folder);
    assertThat(files()).containsExactlyInAnyOrderEntriesOf(SITE);
    assertNothingBeside();
  }

  @Test
  void anAddedOrDeletedFileIsAChange() throws IOException {
    publish(SITE);
    Map<String, String> more = new TreeMap<>(SITE);
    more.put("e.html", "e");
    publish(more);
    assertThat(files()).isEqualTo(more);
    publish(SITE);
    assertThat(files()).containsExactlyInAnyOrderEntriesOf(SITE);
    Files.writeString(output.resolve("stray.txt"), "x");
    publish(SITE);
    assertThat(files()).containsExactlyInAnyOrderEntriesOf(SITE);
  }

  @Test
  void aFileChangedByHandIsWrittenAgain() throws IOException {
    publish(SITE);
    Files.writeString(output.resolve("index.html"), "HOME");
    publish(SITE);
    assertThat(files()).containsExactlyInAnyOrderEntriesOf(SITE);
  }

  @Test
  void aLinkInTheOldSiteIsNotFollowed() throws IOException {
    publish(SITE);
    Path elsewhere = Files.writeString(temp.resolve("elsewhere"), "home");
    Files.delete(output.resolve("index.html"));
    Files.createSymbolicLink(output.resolve("index.html"), elsewhere);
    publish(SITE);
    assertThat(Files.isSymbolicLink(output.resolve("index.html"))).isFalse();
    assertThat(elsewhere).hasContent("home");
    assertThat(files()).containsExactlyInAnyOrderEntriesOf(SITE);
  }

  @Test
  void aFolderMayBecomeAFileAndBack() throws IOException {
    publish(Map.of("a/b", "x"));
    publish(Map.of("a", "x"));
    assertThat(files()).containsExactly(Map.entry("a", "x"));
    publish(Map.of("a/b", "x"));
    assertThat(files()).containsExactly(Map.entry("a/b", "x"));
  }

  @Test
  void theOutputMayBeDeletedBetweenBuilds() throws IOException {
    publish(SITE);
    try (OutputWriter writer = OutputWriter.open(output, content)) {
      MarkedFolder.delete(output);
      SITE.forEach((path, text) -> writer.write(new UrlPath(path), text.getBytes(UTF_8)));
      writer.publish();
    }
    assertThat(files()).containsExactlyInAnyOrderEntriesOf(SITE);
  }

  @Test
  void aFolderIsNotAFile() {
    try (OutputWriter writer = OutputWriter.open(output, content)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> writer.write(new UrlPath(""), new byte[0]));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> writer.write(new UrlPath("a/"), new byte[0]));
    }
  }

  @Test
  void aClosedWriterRejectsFiles() {
    OutputWriter writer = OutputWriter.open(output, content);
    writer.close();
    writer.close();
    assertThatThrownBy(() -> writer.write(new UrlPath("a"), new byte[0]))
        .isInstanceOf(EnvironmentException.class);
    assertThatThrownBy(writer::publish).isInstanceOf(EnvironmentException.class);
    assertThat(output).doesNotExist();
  }

  @Test
  void contentInTheStagingFolderIsRejected() throws IOException {
    Path inNew = Files.createDirectories(temp.resolve("target/site.new/content"));
    assertThatThrownBy(() -> OutputWriter.open(output, inNew))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageContaining("contains the content folder");
  }

  @Test
  void contentLinkedIntoTheOutputIsRejected() throws IOException {
    publish(SITE);
    Path inside = Files.createDirectory(output.resolve("content"));
    Path link = Files.createSymbolicLink(temp.resolve("link"), inside);
    assertThatThrownBy(() -> OutputWriter.open(output, link))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageContaining("contains the content folder");
    assertThat(inside).exists();
  }

  private void publish(Map<String, String> site) {
    try (OutputWriter writer = OutputWriter.open(output, content)) {
      site.entrySet().parallelStream()
          .forEach(e -> writer.write(new UrlPath(e.getKey()), e.getValue().getBytes(UTF_8)));
      writer.publish();
    }
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (Path file : MarkedFolder.entries(output).keySet()) {
      files.put(output.relativize(file).toString(), Files.readString(file));
    }
    return files;
  }

  private Object key(String path) throws IOException {
    return Files.readAttributes(output.resolve(path), BasicFileAttributes.class).fileKey();
  }

  private void assertNothingBeside() throws IOException {
    try (Stream<Path> beside = Files.list(output.getParent())) {
      assertThat(beside.filter(path -> !path.equals(output))).isEmpty();
    }
  }
}
