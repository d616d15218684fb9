package dev.cribsheet.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cribsheet.address.UrlPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests which folders a writer accepts, and how it cleans up after killed builds. */
class OutputPlaceTest {
  @TempDir Path temp;
  private Path content;
  private Path output;
  private OutputFolder folder;

  @BeforeEach
  void makeContent() throws IOException {
    content = Files.createDirectory(temp.resolve("content"));
    output = temp.resolve("target/site");
    folder = OutputFolder.at(output);
  }

  @Test
  void aBuildUsesFourPaths() {
    Path target = temp.resolve("target");
    assertThat(OutputWriter.folders(target.resolve("x/../site")))
        .containsExactlyInAnyOrder(
            output,
            target.resolve("site.new"),
            target.resolve("site.old"),
            target.resolve("site.lock"));
    assertThat(OutputWriter.folders(Path.of("/"))).containsExactly(Path.of("/"));
  }

  @Test
  void aMissingOrEmptyOrMarkedFolderIsAccepted() throws IOException {
    open();
    Files.createDirectories(output);
    open();
    publish("one");
    open();
    assertThat(output.resolve("index.html")).hasContent("one");
    assertThat(folder.isTorn()).isFalse();
  }

  @Test
  void theOldSiteComesBackIfTheNewOneCannotTakeItsPlace() throws IOException {
    publish("one");
    assertThatThrownBy(folder::swap).isInstanceOf(IOException.class); // there is no new site
    assertThat(output.resolve("index.html")).hasContent("one");
    assertThat(folder.old()).doesNotExist();
  }

  @Test
  void aMarkerOrFolderThatIsALinkMarksNothing() throws IOException {
    publish("one");
    Path linked = Files.createSymbolicLink(temp.resolve("linked"), output);
    Path other = Files.createDirectory(temp.resolve("other"));
    Files.createSymbolicLink(other.resolve(".cribsheet"), output.resolve(".cribsheet"));
    assertThat(MarkedFolder.isOurs(output)).isTrue();
    assertThat(MarkedFolder.isOurs(linked)).isFalse();
    assertThat(MarkedFolder.isOurs(other)).isFalse();
    assertThatThrownBy(() -> MarkedFolder.delete(other)).isInstanceOf(EnvironmentException.class);
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux always has a mount at /proc")
  void aMountPointIsRejected() {
    output = Path.of("/proc");
    refused(
        "the output folder '/proc' is a mount point, which cannot be replaced:"
            + " use a folder in it, such as '/proc/site'");
  }

  @Test
  void theRootIsRejected() {
    output = Path.of("/");
    refused("the output folder is '/': choose another");
  }

  @Test
  void anUnmarkedFolderIsRejected() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve("thesis.txt"), "mine");
    refused("' holds files that Cribsheet did not write: empty it, or choose another folder");
    assertThat(output.resolve("thesis.txt")).hasContent("mine");
  }

  @Test
  void aFileOrAParentThatIsAFileIsRejected() throws IOException {
    Files.createDirectories(output.getParent());
    Files.writeString(output, "mine");
    refused("' is a file: move it, or choose another folder");
    output = output.resolve("deep/er");
    refused("' is a file, but a folder is needed there: move the file");
  }

  @Test
  void aLinkIsRejected() throws IOException {
    Files.createDirectories(output.getParent());
    Files.createSymbolicLink(output, content);
    refused("' is a symbolic link: use the path of the folder itself");
    Files.delete(output);
    Files.createSymbolicLink(output, temp.resolve("nowhere"));
    refused("' is a symbolic link: use the path of the folder itself");
  }

  @Test
  void aFolderThatContainsTheContentIsRejected() throws IOException {
    for (String name : new String[] {"site", "site.new", "site.old"}) {
      content = temp.resolve("target").resolve(name).resolve("content");
      refused("' contains the content folder: choose another folder");
    }
    content = output;
    refused("' contains the content folder: choose another folder");
    content = temp.resolve("target/site.lock/content");
    open();
    content = temp.resolve("target");
    open();
  }

  @Test
  void aBuildKilledBetweenTheRenamesIsRolledBack() throws IOException {
    publish("one");
    Files.move(output, folder.old());
    assertThat(folder.isTorn()).isTrue();
    OutputWriter.repair(output);
    assertThat(output.resolve("index.html")).hasContent("one");
    assertThat(folder.old()).doesNotExist();
    assertThat(folder.isTorn()).isFalse();
  }

  @Test
  void aBuildKilledAfterTheRenamesIsCompleted() throws IOException {
    publish("one");
    Files.createDirectories(folder.old());
    MarkedFolder.mark(folder.old());
    Files.writeString(folder.old().resolve("index.html"), "older");
    open();
    assertThat(output.resolve("index.html")).hasContent("one");
    assertThat(folder.old()).doesNotExist();
  }

  @Test
  void aBuildKilledBeforeTheRenamesIsDiscarded() throws IOException {
    publish("one");
    Files.createDirectories(folder.staging().resolve("a/b"));
    MarkedFolder.mark(folder.staging());
    Files.writeString(folder.staging().resolve("a/b/c.html"), "half");
    assertThat(folder.isTorn()).isTrue();
    OutputWriter.repair(output);
    assertThat(folder.staging()).doesNotExist();
    assertThat(output.resolve("index.html")).hasContent("one");
  }

  @Test
  void nothingIsRepairedDuringAnotherBuild() throws IOException {
    publish("one");
    Files.move(output, folder.old());
    try (OutputWriter writer = OutputWriter.open(temp.resolve("other/site"), content)) {
      BuildLock lock = BuildLock.takeNow(folder.lock()).orElseThrow();
      OutputWriter.repair(output);
      assertThat(folder.old()).exists();
      lock.release();
      OutputWriter.repair(output);
      assertThat(output).exists();
      assertThat(writer).isNotNull();
    }
  }

  @Test
  void otherFilesInTheWayAreLeftAlone() throws IOException {
    for (Path foreign : Set.of(folder.old(), folder.staging())) {
      Files.createDirectories(foreign);
      Files.writeString(foreign.resolve("x.txt"), "mine");
      refused("' is in the way and was not written by Cribsheet: move it");
      assertThat(foreign.resolve("x.txt")).hasContent("mine");
      assertThat(folder.lock()).doesNotExist();
      Files.delete(foreign.resolve("x.txt"));
      open();
      assertThat(foreign).doesNotExist();
    }
    Files.writeString(folder.old(), "mine");
    refused("is in the way");
  }

  @Test
  void linksAreDeletedAndNotFollowed() throws IOException {
    publish("one");
    Files.createSymbolicLink(output.resolve("link"), content);
    Files.writeString(content.resolve("a.md"), "mine");
    publish("two");
    assertThat(output.resolve("link")).doesNotExist();
    assertThat(content.resolve("a.md")).hasContent("mine");
  }

  @Test
  void theMarkerMustNotBeALink() throws IOException {
    Files.createDirectories(output);
    assertThat(MarkedFolder.isOurs(output)).isFalse();
    Files.createSymbolicLink(output.resolve(".cribsheet"), content);
    assertThat(MarkedFolder.isOurs(output)).isFalse();
    Files.delete(output.resolve(".cribsheet"));
    MarkedFolder.mark(output);
    assertThat(MarkedFolder.isOurs(output)).isTrue();
    assertThat(MarkedFolder.isOurs(output.resolve(".cribsheet"))).isFalse();
    assertThat(MarkedFolder.entries(output)).isEmpty();
    assertThat(MarkedFolder.isEmpty(output)).isFalse();
    assertThat(MarkedFolder.isEmpty(temp.resolve("nowhere"))).isFalse();
  }

  @Test
  void theStateDependsOnFilesSizesAndTimes() throws IOException {
    Object none = state();
    publish("one");
    Object one = state();
    assertThat(one).isNotEqualTo(none);
    assertThat(state()).isEqualTo(one);
    FileTime time = Files.getLastModifiedTime(output.resolve("index.html"));
    Files.setLastModifiedTime(
        output.resolve("index.html"), FileTime.from(Instant.parse("2001-02-03T04:05:06Z")));
    assertThat(state()).isNotEqualTo(one);
    Files.writeString(output.resolve("more.html"), "");
    assertThat(state()).isNotEqualTo(one);
    Files.delete(output.resolve("more.html"));
    Files.writeString(output.resolve("index.html"), "longer");
    Files.setLastModifiedTime(output.resolve("index.html"), time);
    assertThat(state()).isNotEqualTo(one);
  }

  @Test
  @DisabledOnOs(
      value = OS.WINDOWS,
      disabledReason = "Java cannot read when a file was changed there")
  void theStateDependsOnTheLastChangeThatNoProgramCanSet() throws IOException {
    publish("one");
    Object one = state();
    FileTime time = Files.getLastModifiedTime(output.resolve("index.html"));
    Files.writeString(output.resolve("index.html"), "two");
    Files.setLastModifiedTime(output.resolve("index.html"), time);
    assertThat(state()).isNotEqualTo(one);
  }

  private Object state() {
    try (OutputWriter writer = OutputWriter.open(output, content)) {
      return writer.state();
    }
  }

  private void open() {
    OutputWriter.open(output, content).close();
  }

  private void publish(String text) {
    try (OutputWriter writer = OutputWriter.open(output, content)) {
      writer.write(new UrlPath("index.html"), text.getBytes(UTF_8));
      writer.publish();
    }
  }

  private void refused(String words) {
    assertThatThrownBy(this::open)
        .isInstanceOf(EnvironmentException.class)
        .hasMessageContaining(words);
  }
}
