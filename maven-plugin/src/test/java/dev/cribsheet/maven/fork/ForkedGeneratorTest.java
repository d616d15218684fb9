package dev.cribsheet.maven.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.BuildResult;
import dev.cribsheet.Progress;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.write.EnvironmentException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForkedGeneratorTest {
  /** Fails once garbage collection takes half of the time; by default, that takes a minute. */
  private static final List<String> STARVED =
      List.of(
          "-Xmx14m",
          "-XX:+UseAdaptiveSizePolicy",
          "-XX:GCTimeLimit=50",
          "-XX:GCHeapFreeLimit=20",
          "-XX:+ExitOnOutOfMemoryError");

  @TempDir Path temp;

  @Test
  void theSiteAndTheResultAreThoseOfABuildInThisProcess() throws Exception {
    BuildResult here = run(Generator.IN_PROCESS, Goal.GENERATE, Sites.CONTENT, "here");
    BuildResult there = run(Sites.process(), Goal.GENERATE, Sites.CONTENT, "there");
    assertThat(there).isEqualTo(here);
    assertThat(there.pdfs()).isEqualTo(8);
    assertThat(Sites.files(temp.resolve("there"))).isEqualTo(Sites.files(temp.resolve("here")));
  }

  @Test
  void mistakesComeBackAndACheckWritesNothing() throws Exception {
    Path content = Sites.write(temp.resolve("content"), "Bad", 0);
    Files.writeString(content.resolve("pages/bad.md"), "# Bad\n\nSee [\u00FC](gone.md).\n");
    BuildResult here = run(Generator.IN_PROCESS, Goal.CHECK, content, "site");
    BuildResult there = run(Sites.process(), Goal.CHECK, content, "site");
    assertThat(there).isEqualTo(here);
    assertThat(there.succeeded()).isFalse();
    assertThat(there.diagnostics()).anyMatch(d -> d.code() == DiagnosticCode.LINK_TARGET);
    assertThat(temp.resolve("site")).doesNotExist();
  }

  @Test
  void aTroubleOfTheMachineSaysTheSameInBoth() throws Exception {
    Files.writeString(temp.resolve("file"), "");
    BuildRequest request = Sites.request(Sites.CONTENT, temp.resolve("file"));
    List<String> messages = new ArrayList<>();
    for (Generator generator : List.of(Generator.IN_PROCESS, Sites.process())) {
      try {
        generator.run(Goal.GENERATE, request, Progress.NONE);
      } catch (EnvironmentException e) {
        messages.add(e.getMessage());
      }
    }
    assertThat(messages).hasSize(2);
    assertThat(messages.get(1)).isEqualTo(messages.get(0));
  }

  @Test
  void progressIsHeardOfBothSteps() throws Exception {
    List<Progress.Step> heard = new ArrayList<>();
    Sites.process()
        .run(
            Goal.CHECK,
            Sites.request(Sites.write(temp.resolve("content"), "A", 1), temp.resolve("site")),
            (step, done, all) -> heard.add(step));
    assertThat(heard).startsWith(Progress.Step.READ).endsWith(Progress.Step.RENDERED);
  }

  @Test
  void tooLittleMemoryIsToldWithTheRemedy() throws Exception {
    assertThatThrownBy(
            () ->
                run(
                    Sites.process(STARVED.subList(0, 4).toArray(String[]::new)),
                    Goal.CHECK,
                    Sites.CONTENT,
                    "site"))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageContaining("MAVEN_OPTS=-Xmx2g");
  }

  @Test
  void aProcessThatDiesIsToldWithItsExitCodeAndItsLastWords() throws Exception {
    Generator dying = Sites.process(STARVED.toArray(String[]::new));
    assertThatThrownBy(() -> run(dying, Goal.CHECK, Sites.CONTENT, "site"))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageContaining("exit code 3):")
        .hasMessageContaining("-Dcribsheet.fork=false\n")
        .hasMessageContaining("\nTerminating due to java.lang.OutOfMemory");
    assertThatThrownBy(() -> run(Sites.process("-XX:NoSuch"), Goal.CHECK, Sites.CONTENT, "site"))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageContaining("exit code 1):")
        .hasMessageContaining("\nUnrecognized VM option 'NoSuch'\n");
  }

  @Test
  void aProcessThatSaysSomethingElseIsToldAtOnce() {
    assertThatThrownBy(() -> run(Sites.process("--version"), Goal.CHECK, Sites.CONTENT, "site"))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageContaining("(its answer has an unknown format: it starts with ");
  }

  @Test
  void whereNoProcessCanBeStartedTheBuildRunsInThisOne() throws Exception {
    List<String> said = new ArrayList<>();
    Path odd = Path.of("a" + File.pathSeparator + "b");
    Generator none =
        new ForkedGenerator(
            Sites.java(new JavaCommand(Sites.jars(List.of(odd)), JavaOptions.here()), said::add));
    Path content = Sites.write(temp.resolve("content"), "A", 1);
    assertThat(run(none, Goal.CHECK, content, "site").succeeded()).isTrue();
    assertThat(said)
        .containsExactly(
            "could not fork a JVM; building in-process: a class path cannot contain " + odd);
  }

  private BuildResult run(Generator generator, Goal goal, Path content, String output) {
    return generator.run(goal, Sites.request(content, temp.resolve(output)), Progress.NONE);
  }
}
