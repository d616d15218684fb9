package dev.cribsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWalkTest {
  @TempDir Path temp;
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void filesAreSortedAndHaveTheirPaths() throws IOException {
    write("pages/b.md", "pages/a/c.md", "pages/a.md", "site.yaml");
    SourceTree tree = walk();
    assertThat(tree.shownRoot()).isEqualTo("content");
    assertThat(tree.files())
        .map(SourceFile::path)
        .containsExactly("pages/a.md", "pages/a/c.md", "pages/b.md", "site.yaml");
    SourceFile file = tree.find("pages/a/c.md").orElseThrow();
    assertThat(file.shownPath()).isEqualTo("content/pages/a/c.md");
    assertThat(file.file()).contains(temp.resolve("content/pages/a/c.md"));
    assertThat(file.size()).isEqualTo("pages/a/c.md".length());
    assertThat(tree.below("pages/", ".md")).hasSize(3);
    assertThat(tree.below("pages/a/", ".yaml")).isEmpty();
    assertThat(tree.paths()).hasSize(4).contains("site.yaml");
    assertThat(tree.whole().path()).isEqualTo("content");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void otherFilesAreSkipped() throws IOException {
    write(".git/a", "pages/.hidden.md", "pages/.hidden/a.md", "pom.xml", "src/a.md", "target/a");
    write("README.md", "LICENSE", "skipped/a.md", "pages/skipped/a.md");
    SourceTree tree =
        walk(Set.of(temp.resolve("content/skipped"), temp.resolve("content/pages/skipped")));
    assertThat(tree.files()).isEmpty();
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void anUnknownNameIsAWarning() throws IOException {
    write("page/a.md", "other.txt");
    assertThat(walk().files()).isEmpty();
    assertThat(found())
        .containsExactly(
            "content/other.txt UNKNOWN_NAME unknown file or folder 'other.txt'",
            "content/page UNKNOWN_NAME unknown file or folder 'page'");
    assertThat(diagnostics.sorted().get(0).hint())
        .hasValue("move it to 'assets', or start its name with a dot");
    assertThat(diagnostics.sorted().get(1).hint()).hasValue("did you mean 'pages'?");
  }

  @Test
  void foldersMayBeTwentyLevelsDeep() throws IOException {
    String deepest = "pages" + "/a".repeat(19);
    write(deepest + "/b.md", deepest + "/c/d.md");
    assertThat(walk().files()).map(SourceFile::path).containsExactly(deepest + "/b.md");
    assertThat(found())
        .containsExactly(
            "content/" + deepest + "/c NESTING folders are nested more than 20 levels deep");
  }

  @Test
  void ofTwoFilesThatDifferInCaseTheFirstIsKept() throws IOException {
    write("pages/a.md", "pages/A.md");
    if (temp.resolve("content/pages").toFile().list().length == 2) {
      assertThat(walk().files()).map(SourceFile::path).containsExactly("pages/A.md");
      assertThat(found())
          .containsExactly(
              "content/pages/a.md FILE_NAME the name is the same as"
                  + " 'content/pages/A.md' on some file systems");
    }
  }

  @Test
  void linksAreNotRead() throws IOException {
    write("pages/a.md");
    Path pages = temp.resolve("content/pages");
    Files.createSymbolicLink(pages.resolve("soft.md"), pages.resolve("a.md"));
    Files.createLink(pages.resolve("hard.md"), pages.resolve("a.md"));
    assertThat(walk().files()).isEmpty();
    assertThat(found())
        .containsExactly(
            "content/pages/a.md NOT_A_PLAIN_FILE the file has more than one hard link",
            "content/pages/hard.md NOT_A_PLAIN_FILE the file has more than one hard link",
            "content/pages/soft.md NOT_A_PLAIN_FILE symbolic links are not followed");
  }

  @Test
  void aBadNameIsReportedAndNotRead() throws IOException {
    write("pages/aux.md", "pages/a.md");
    assertThat(walk().files()).map(SourceFile::path).containsExactly("pages/a.md");
    assertThat(found())
        .containsExactly("content/pages/aux.md FILE_NAME the name is reserved on Windows");
  }

  @Test
  void aMissingFolderIsEmpty() {
    assertThat(walk().files()).isEmpty();
  }

  @Test
  void sizesAreUpdated() throws IOException {
    write("pages/a.md", "pages/b.md");
    SourceTree tree = walk();
    Files.writeString(temp.resolve("content/pages/a.md"), "longer than it was");
    SourceTree now = tree.resized(Set.of("pages/a.md")).orElseThrow();
    assertThat(now.files()).map(SourceFile::size).containsExactly(18L, 10L);
    assertThat(now).isEqualTo(walk());
    assertThat(tree.resized(Set.of("pages/new.md"))).isEmpty();
    Files.delete(temp.resolve("content/pages/b.md"));
    assertThat(tree.resized(Set.of("pages/b.md"))).isEmpty();
    Files.createDirectory(temp.resolve("content/pages/b.md"));
    assertThat(tree.resized(Set.of("pages/b.md"))).isEmpty();
  }

  @Test
  void theKeyDependsOnNamesAndBytes() throws IOException {
    write("pages/a.md");
    Object first = walk().hashed().key();
    assertThat(walk().hashed().key()).isEqualTo(first);
    Files.writeString(temp.resolve("content/pages/a.md"), "pages/b.md");
    assertThat(walk().hashed().key()).isNotEqualTo(first);
    Files.move(temp.resolve("content/pages/a.md"), temp.resolve("content/pages/b.md"));
    Files.writeString(temp.resolve("content/pages/b.md"), "pages/a.md");
    assertThat(walk().hashed().key()).isNotEqualTo(first);
  }

  private void write(String... paths) throws IOException {
    for (String path : paths) {
      Path file = temp.resolve("content").resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, path);
    }
  }

  private SourceTree walk() {
    return walk(Set.of());
  }

  private SourceTree walk(Set<Path> skipped) {
    return SourceTree.walk(
        temp.resolve("content"), temp, Set.of("site.yaml", "pages"), skipped, diagnostics);
  }

  private List<String> found() {
    return diagnostics.sorted().stream()
        .map(d -> d.source().path() + " " + d.code() + " " + d.message())
        .toList();
  }
}
