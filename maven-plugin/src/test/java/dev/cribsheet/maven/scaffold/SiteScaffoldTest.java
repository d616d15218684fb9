package dev.cribsheet.maven.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cribsheet.BuildResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SiteScaffoldTest {
  private static final int LONGEST_POM = 35;

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void aNewSiteHasNothingToReport(SiteBase base) throws Exception {
    BuildResult result = ScaffoldChecks.check(ScaffoldChecks.site(temp.resolve("my-notes"), base));
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.pages()).isPositive();
    assertThat(result.pdfs()).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void theFilesHaveTheNameOfTheFolderAndTheVersion(SiteBase base) throws Exception {
    Path folder = ScaffoldChecks.site(temp.resolve("Exam Notes"), base);
    assertThat(folder.resolve("content/site.yaml"))
        .content()
        .startsWith("title: \"Exam notes\"\nid: exam-notes ");
    assertThat(folder.resolve("pom.xml"))
        .content()
        .contains("<artifactId>exam-notes</artifactId>", "<version>1.2.3</version>")
        .satisfies(pom -> assertThat(pom.lines().count()).isLessThanOrEqualTo(LONGEST_POM));
    for (String file : ScaffoldChecks.files(folder)) {
      if (Files.isRegularFile(folder.resolve(file))) {
        assertThat(folder.resolve(file)).content().doesNotContainPattern("@[a-z]+@");
      }
    }
  }

  @Test
  void aSiteStandsOnOurPackOrOnNothing() throws Exception {
    Path ours = ScaffoldChecks.site(temp.resolve("ours"), SiteBase.of("system-design"));
    assertThat(ours.resolve("pom.xml"))
        .content()
        .contains("<artifactId>cribsheet-system-design</artifactId>\n            <version>1.2.3<");
    assertThat(ours.resolve("content/site.yaml")).content().contains("\nbases: [system-design] ");
    assertThat(ScaffoldChecks.check(ours).pages()).isGreaterThan(70);
    Path own = ScaffoldChecks.site(temp.resolve("own"), SiteBase.of("none"));
    assertThat(own.resolve("pom.xml")).content().doesNotContain("<dependency>");
    assertThat(own.resolve("content/site.yaml")).content().doesNotContain("bases");
    assertThatThrownBy(() -> SiteBase.of("ours"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("cribsheet.base is 'ours': use system-design or none");
  }

  @Test
  void aFolderWithoutLatinLettersAndATitleWithQuotesAreFine() throws Exception {
    Path folder = Files.createDirectory(temp.resolve("面试"));
    new SiteScaffold(folder, Optional.of("My \"best\": notes # 1"), SiteBase.NONE, "1.2.3").write();
    assertThat(folder.resolve("pom.xml")).content().contains("<artifactId>my-notes<");
    assertThat(ScaffoldChecks.check(folder).diagnostics()).isEmpty();
  }

  @Test
  void anEmptyRepositoryCountsAsEmpty() throws Exception {
    Files.createDirectories(temp.resolve("notes/.git"));
    assertThat(ScaffoldChecks.site(temp.resolve("notes"), SiteBase.NONE).resolve("pom.xml"))
        .exists();
  }

  @Test
  void aFolderThatIsNotEmptyStaysAsItIs() throws Exception {
    Files.writeString(temp.resolve("thesis.md"), "mine");
    assertThatThrownBy(() -> ScaffoldChecks.site(temp, SiteBase.SYSTEM_DESIGN))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining(
            "is not empty (it contains 'thesis.md'): start a site in an empty folder");
    assertThat(ScaffoldChecks.files(temp)).containsExactly("thesis.md");
  }

  @Test
  void aFileThatCannotBeWrittenLeavesNothingBehind() throws IOException {
    Path blocked = Files.writeString(temp.resolve("a-file"), "no folder");
    Map<Path, String> files = new TreeMap<>();
    files.put(temp.resolve("1/2/first.md"), "first");
    files.put(blocked.resolve("second.md"), "second");
    assertThatThrownBy(() -> NewFiles.write(files))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("cannot write '" + blocked.resolve("second.md") + "': ");
    assertThat(ScaffoldChecks.files(temp)).isEqualTo(List.of("a-file"));
  }
}
