package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A team upgrades to version 1.1 of a pack after it reviewed 1.0, with the files in {@code
 * upgrade}. {@code -Dcribsheet.update} rewrites the expected files.
 */
class UpgradeTest {
  private static final Path FOLDER = Builds.RESOURCES.resolve("upgrade");
  private static final String LOCK = "content/bases.lock.yaml";

  @TempDir Path temp;

  @BeforeEach
  void team() throws IOException {
    Builds.copy(FOLDER.resolve("team"), temp);
    pack("1.0");
    pack("1.1");
  }

  private void pack(String version) throws IOException {
    Path pack = temp.resolve("packs/" + version + "/META-INF/cribsheet");
    Builds.copy(FOLDER.resolve(version), pack.resolve("content"));
    Builds.write(
        pack,
        "pack.yaml",
        "id: interviews\ntitle: Interviews\nversion: \"" + version + "\"\ncontent-model: 1\n");
  }

  private BuildRequest on(String version) {
    return Builds.request(temp.resolve("content"), temp.resolve("site"))
        .withPacks(List.of(temp.resolve("packs/" + version)));
  }

  private BuildResult accept(String version, String... ids) {
    return new Cribsheet().accept(on(version), List.of(ids));
  }

  private BuildResult outdated(String version, String... earlier) {
    List<Path> packs = List.of(earlier).stream().map(one -> temp.resolve("packs/" + one)).toList();
    OutdatedRequest request =
        new OutdatedRequest(temp.resolve("target/outdated.json"), true, packs, List.of());
    return new Cribsheet().outdated(on(version), request);
  }

  @Test
  void whatChangedBelowTheTeamIsReportedAndNothingElse() throws IOException {
    assertThat(accept("1.0")).matches(BuildResult::succeeded);
    same("bases.lock.yaml", Files.readString(temp.resolve(LOCK)));
    assertThat(Builds.printed(new Cribsheet().check(on("1.0")))).isEmpty();

    pretendThatTheThemeHadAnotherTemplate();
    same("diagnostics.txt", Builds.printed(new Cribsheet().check(on("1.1"))) + "\n");
    BuildResult outdated = outdated("1.1", "1.0");
    assertThat(outdated.succeeded()).isFalse();
    same("outdated.txt", String.join("\n", outdated.notes()) + "\n");
    same("outdated.json", Files.readString(temp.resolve("target/outdated.json")));
  }

  @Test
  void withoutALockNothingIsWarnedAboutAndEverythingIsUnreviewed() throws IOException {
    assertThat(new Cribsheet().check(on("1.1")).diagnostics())
        .isNotEmpty()
        .allMatch(found -> found.severity() == Severity.ERROR);
    BuildResult outdated = outdated("1.0");
    assertThat(outdated.succeeded()).isFalse();
    assertThat(outdated.notes())
        .startsWith("interviews: never reviewed → 1.0", "never reviewed:")
        .endsWith("27 never reviewed");
  }

  @Test
  void withoutTheEarlierVersionTheReportSaysSo() throws IOException {
    accept("1.0");
    assertThat(outdated("1.1").notes())
        .contains("    the text that you reviewed is not available")
        .noneMatch(line -> line.startsWith("changed by the base"));
  }

  @Test
  void contentWithErrorsIsNotAccepted() throws IOException {
    accept("1.0");
    String before = Files.readString(temp.resolve(LOCK));
    BuildResult refused = accept("1.1");
    assertThat(refused.succeeded()).isFalse();
    assertThat(refused.diagnostics()).isNotEmpty();
    assertThat(temp.resolve(LOCK)).hasContent(before);
  }

  @Test
  void afterTheChangesThatTheReportAsksForEverythingIsReviewed() throws IOException {
    accept("1.0");
    follow("    - {id: regions, hide: true}\n", "");
    follow("id: restate,", "id: restated,");
    follow("    - {id: limits, text: Ask for hard limits}\n", "");
    follow("    - {text: Agree on the SLO, after: growth}\n", "");
    follow("question: parking-garage", "question: garage");
    follow("- question: news-feed\n  difficulty: hard\n", "");
    follow("red-flag: stubbornness", "red-flag: stubborness");
    follow("- term: load\n  definition: What comes in\n", "");
    Files.delete(temp.resolve("content/questions/rate-limiter.md"));

    BuildResult early = new Cribsheet().check(on("1.1"));
    assertThat(early.succeeded()).as(Builds.printed(early)).isTrue();
    assertThat(codes(early)).contains(DiagnosticCode.BASE_CHANGED, DiagnosticCode.LOCK_LINE);
    assertThat(accept("1.1", "silence", "growth")).matches(BuildResult::succeeded);
    assertThat(Files.readString(temp.resolve(LOCK))).contains("interviews: \"1.0\"");
    assertThat(new Cribsheet().check(on("1.1")).diagnostics())
        .extracting(Diagnostic::message)
        .contains("the signal 'depth' has changed in the base since version 1.0")
        .noneMatch(message -> message.contains("'silence'") || message.contains("growth'"));

    assertThat(accept("1.1")).matches(BuildResult::succeeded);
    assertThat(Builds.printed(new Cribsheet().check(on("1.1")))).isEmpty();
    assertThat(outdated("1.1", "1.1").succeeded()).isTrue();
    String lock = Files.readString(temp.resolve(LOCK));
    accept("1.1");
    assertThat(temp.resolve(LOCK)).hasContent(lock);
    assertThat(temp.resolve("content/.bases.lock.yaml.new")).doesNotExist();
  }

  @Test
  void aDamagedLockIsWrittenAgainButNotInPart() throws IOException {
    Builds.write(temp, LOCK, "<<<<<<< HEAD\n");
    assertThat(codes(accept("1.0", "silence"))).containsOnly(DiagnosticCode.LOCK_FILE);
    assertThat(codes(outdated("1.0"))).containsOnly(DiagnosticCode.LOCK_FILE);
    assertThat(temp.resolve(LOCK)).hasContent("<<<<<<< HEAD\n");
    assertThat(accept("1.0")).matches(BuildResult::succeeded);
    same("bases.lock.yaml", Files.readString(temp.resolve(LOCK)));
  }

  @Test
  void patchesThatCannotBeReadAreNotTakenForNone() throws IOException {
    accept("1.0");
    Builds.write(temp, "content/patches/more.yaml", "- step: [understand\n");
    BuildResult outdated = outdated("1.1", "1.0");
    assertThat(outdated.succeeded()).isFalse();
    assertThat(Builds.printed(outdated)).startsWith("content/patches/more.yaml:");
    assertThat(temp.resolve("target/outdated.json")).doesNotExist();
  }

  @Test
  void anIdThatNothingChangesIsRefused() {
    BuildResult refused = accept("1.0", "silense");
    assertThat(Builds.printed(refused))
        .isEqualTo(
            "content/bases.lock.yaml: error CS704: none of your changes to a base has the id"
                + " 'silense'\n  hint: did you mean 'silence'?");
    assertThat(temp.resolve(LOCK)).doesNotExist();
  }

  @Test
  void aSiteThatChangesNothingGetsNoLock() throws IOException {
    Path site = Builds.write(temp.resolve("other"), "site.yaml", "title: Other\n");
    Builds.write(site, "pages/a.md", "---\nnav: A\n---\n# A\n");
    BuildRequest request = BuildRequest.of(site, temp.resolve("site"), temp, "1.0");
    assertThat(new Cribsheet().accept(request, List.of()).notes())
        .containsExactly("This site changes nothing in its bases, so there is nothing to accept");
    assertThat(site.resolve("bases.lock.yaml")).doesNotExist();
  }

  private void follow(String before, String after) throws IOException {
    Path patches = temp.resolve("content/patches.yaml");
    String text = Files.readString(patches);
    assertThat(text).contains(before);
    Files.writeString(patches, text.replace(before, after));
  }

  private static List<DiagnosticCode> codes(BuildResult result) {
    return result.diagnostics().stream().map(Diagnostic::code).toList();
  }

  private void pretendThatTheThemeHadAnotherTemplate() throws IOException {
    Path lock = temp.resolve(LOCK);
    String text = Files.readString(lock);
    Files.writeString(
        lock, text.replaceAll("(template: question.peb, whole: )\\S+", "$1\"0123456789abcdef\"}"));
  }

  private static void same(String expected, String text) throws IOException {
    Path file = FOLDER.resolve(expected);
    if (System.getProperty("cribsheet.update") != null) {
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }
}
