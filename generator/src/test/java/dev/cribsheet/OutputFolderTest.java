package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cribsheet.write.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests what a build changes in the folder it writes to, and what it leaves alone. */
class OutputFolderTest {
  @TempDir Path temp;
  private Path content;
  private Path output;

  @BeforeEach
  void writeContent() throws IOException {
    content =
        Builds.write(
            temp.resolve("content"),
            "site.yaml",
            "title: Site\ntheme: plain\nsheets: {pdf: false}\n",
            "steps/1-a.md",
            "---\ntitle: A\ntime: 5 min\n---\n");
    output = temp.resolve("target/site");
  }

  @Test
  void aFailedBuildLeavesTheOldSiteByteForByte() throws IOException {
    Builds.write(content, "site.yaml", "title: Site\ntheme: plain\nsheets: {pdf: require}\n");
    assertThat(Builds.build(content, output).succeeded()).isTrue();
    Map<String, byte[]> before = Builds.files(temp.resolve("target"));

    Builds.write(content, "steps/1-a.md", "---\ntitle: A\ntime: 5 min\n---\n[b](b.md)\n");
    assertThat(Builds.build(content, output).succeeded()).isFalse();
    assertSame(before);

    // this error is only found when everything is rendered
    Builds.write(content, "steps/1-a.md", "---\ntitle: A\ntime: 5 min\nsay: [日]\n---\n");
    assertThat(Builds.build(content, output).succeeded()).isFalse();
    assertSame(before);
  }

  @Test
  void aCheckWritesNothing() throws IOException {
    assertThat(new Cribsheet().check(Builds.request(content, output)).succeeded()).isTrue();
    assertThat(temp.resolve("target")).doesNotExist();
  }

  @Test
  void aFileThatIsGoneFromTheContentIsGoneFromTheSite() throws IOException {
    Builds.write(content, "pages/b.md", "# B\n");
    Builds.build(content, output);
    assertThat(output.resolve("b.html")).exists();
    Files.delete(content.resolve("pages/b.md"));
    Builds.build(content, output);
    assertThat(output.resolve("b.html")).doesNotExist();
    assertThat(temp.resolve("target")).isDirectoryNotContaining("glob:**.{old,new}");
  }

  @Test
  void anEmptyFolderIsTaken() throws IOException {
    Files.createDirectories(output);
    assertThat(Builds.build(content, output).succeeded()).isTrue();
  }

  @Test
  void anUnmarkedFolderIsRejected() throws IOException {
    Builds.write(output, "thesis.txt", "Years of work");
    refused("holds files that Cribsheet did not write");
    assertThat(output.resolve("thesis.txt")).hasContent("Years of work");
  }

  @Test
  void aFileIsRefused() throws IOException {
    Builds.write(temp, "target/site", "A file");
    refused("is a file: move it");
    assertThat(output).hasContent("A file");
  }

  @Test
  void aFileAboveIsRefused() throws IOException {
    Builds.write(temp, "target", "A file");
    refused("is a file, but a folder is needed");
  }

  @Test
  void aSymbolicLinkIsRefusedWhereverItLeads() throws IOException {
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Files.createDirectories(output.getParent());
    Files.createSymbolicLink(output, elsewhere);
    refused("is a symbolic link");
    Files.delete(elsewhere);
    refused("is a symbolic link");
  }

  @Test
  void theRootIsRejected() {
    output = Path.of("/");
    refused("choose another");
  }

  @Test
  void aFolderThatHoldsTheContentIsRefused() throws IOException {
    Builds.build(content, output);
    Path moved = output.resolve("content");
    Files.move(content, moved);
    content = moved;
    refused("contains the content folder");
    assertThat(moved.resolve("site.yaml")).exists();
  }

  @Test
  void theOutputMayLieInTheContentAndIsNotReadAsContent() {
    output = content.resolve("site");
    assertThat(Builds.build(content, output).succeeded()).isTrue();
    BuildResult second = Builds.build(content, output);
    assertThat(second.diagnostics()).isEmpty();
    assertThat(second.succeeded()).isTrue();
  }

  @Test
  void leftoversOfAKilledBuildInTheContentAreNoContent() throws IOException {
    output = content.resolve("site");
    Builds.build(content, output);
    Path staging = content.resolve("site.new");
    Builds.copy(output, staging);
    assertThat(Builds.build(content, output).diagnostics()).isEmpty();
    assertThat(staging).doesNotExist();
  }

  @Test
  void aKillBetweenTheRenamesIsRepairedEvenByABuildThatFails() throws IOException {
    Builds.build(content, output);
    Map<String, byte[]> before = Builds.files(temp.resolve("target"));
    Files.move(output, output.resolveSibling("site.old"));

    Files.delete(content.resolve("site.yaml"));
    assertThat(Builds.build(content, output).succeeded()).isFalse();
    assertSame(before);
  }

  @Test
  void aKillBeforeTheOldSiteIsDeletedIsRepaired() throws IOException {
    Builds.build(content, output);
    Map<String, byte[]> before = Builds.files(temp.resolve("target"));
    Builds.copy(output, output.resolveSibling("site.old"));
    Files.delete(output.resolveSibling("site.old").resolve("index.html"));

    assertThat(Builds.build(content, output).succeeded()).isTrue();
    assertSame(before);
  }

  @Test
  void foldersOfSomebodyElseInTheWayAreLeftAlone() throws IOException {
    for (String name : new String[] {"site.old", "site.new"}) {
      Path foreign = Builds.write(temp.resolve("target").resolve(name), "x.txt", "x");
      refused("is in the way");
      assertThat(foreign.resolve("x.txt")).hasContent("x");
      Files.delete(foreign.resolve("x.txt"));
      Files.delete(foreign);
    }
    Builds.write(temp, "target/site.old", "x");
    refused("is in the way");
    assertThat(temp.resolve("target/site.old")).hasContent("x");
  }

  private void refused(String words) {
    assertThatThrownBy(() -> Builds.build(content, output))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageContaining(words);
  }

  private void assertSame(Map<String, byte[]> before) {
    Map<String, byte[]> after = Builds.files(temp.resolve("target"));
    assertThat(after.keySet()).isEqualTo(before.keySet());
    after.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(before.get(path)));
  }
}
