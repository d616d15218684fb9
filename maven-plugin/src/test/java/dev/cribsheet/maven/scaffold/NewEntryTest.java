package dev.cribsheet.maven.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NewEntryTest {
  private static final String SCHEMA = "/META-INF/cribsheet/schema/";

  @TempDir Path temp;

  private Path site;

  @BeforeEach
  void create() throws Exception {
    site = ScaffoldChecks.site(temp.resolve("notes"), SiteBase.NONE);
  }

  private Path write(EntryKind kind, String title) throws MojoExecutionException {
    return write(kind, title, List.of());
  }

  private Path write(EntryKind kind, String title, List<Path> packs) throws MojoExecutionException {
    return new NewEntry(kind, Optional.of(title), site.resolve("content"), packs)
        .write(site.resolve("theme"));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenHasNothingToReport(EntryKind kind) throws Exception {
    write(kind, "Plan: \"first\" #1");
    assertThat(ScaffoldChecks.check(site).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "QUESTION, content/questions/count-the-words.md",
    "STEP, content/steps/2-count-the-words.md",
    "CHECKLIST, content/checklists/count-the-words.yaml",
    "PAGE, content/pages/count-the-words.md",
    "SHEET, content/sheets/count-the-words.yaml",
    "THEME, theme/theme.css"
  })
  void theFileIsNamedByItsTitle(EntryKind kind, String path) throws Exception {
    assertThat(write(kind, "Count the words!")).isEqualTo(site.resolve(path)).isRegularFile();
  }

  @ParameterizedTest
  @CsvSource({"QUESTION, question", "STEP, step", "CHECKLIST, checklist", "PAGE, page"})
  void everyFieldIsThereAndMostAreComments(EntryKind kind, String schema) throws Exception {
    assertThat(Files.readString(write(kind, "Count the words")))
        .satisfies(
            text ->
                assertThat(fields(schema))
                    .isNotEmpty()
                    .allMatch(name -> text.matches("(?sm).*^(# )?" + name + ":\\s.*")));
  }

  @ParameterizedTest
  @EnumSource
  void theCommentsAreValidFieldsToo(EntryKind kind) throws Exception {
    Path file = write(kind, "Count the words");
    String text = Files.readString(file);
    String all =
        text.replaceAll("(?m)^( *)# ((?:- )?[a-z{-]+:? )", "$1$2")
            .replaceAll("(?m)^example: .*\n", "example: ../questions/two-sum.md\n")
            .replaceAll("(?m)^ *(?:draft|replaces): .*\n", "");
    assertThat(kind == EntryKind.THEME || !all.equals(text)).isTrue();
    Files.writeString(file, all);
    Files.writeString(
        site.resolve("content/red-flags.yaml"),
        "- {name: Guesses, looks-like: \"A guess.\", instead: \"Ask.\"}\n");
    assertThat(ScaffoldChecks.check(site).diagnostics()).isEmpty();
  }

  @Test
  void aFileIsNeverOverwritten() throws Exception {
    Path file = write(EntryKind.QUESTION, "Count the words");
    Files.writeString(file, "mine");
    refused(
        EntryKind.QUESTION,
        "Count the words",
        "content/questions/count-the-words.md already has this title: ");
    assertThat(file).hasContent("mine");
    Path theme = write(EntryKind.THEME, "");
    refused(EntryKind.THEME, "", "'" + theme + "' already exists: edit it");
  }

  @Test
  void aTitleOfAFileWithAnotherNameIsTaken() {
    refused(
        EntryKind.QUESTION,
        "Find two numbers with a given sum",
        "content/questions/two-sum.md already has this title: choose another, or edit that file");
    refused(EntryKind.STEP, "Understand", "content/steps/1-understand.md already has this title");
  }

  @ParameterizedTest
  @EnumSource
  void onlyTheMinutesOfAStepMatterToThePack(EntryKind kind) throws Exception {
    site = ScaffoldChecks.site(temp.resolve("ours"), SiteBase.SYSTEM_DESIGN);
    Path file = write(kind, "Practise aloud", List.of(OurPack.JAR));
    boolean step = kind == EntryKind.STEP;
    assertThat(file.endsWith("5-practise-aloud.md")).isEqualTo(step);
    assertThat(ScaffoldChecks.check(site).diagnostics())
        .extracting(Diagnostic::code)
        .isEqualTo(step ? List.of(DiagnosticCode.BASE_SETTING) : List.of());
  }

  @Test
  void aTitleOfThePackIsTaken() throws Exception {
    site = ScaffoldChecks.site(temp.resolve("ours"), SiteBase.SYSTEM_DESIGN);
    assertThatThrownBy(() -> write(EntryKind.QUESTION, "URL shortener", List.of(temp, OurPack.JAR)))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "system-design-1.2.3!questions/url-shortener.md already has this title: choose"
                + " another, or change that entry in patches.yaml");
  }

  @Test
  void aTitleMakesAFileName() {
    refused(EntryKind.PAGE, "?!", "cannot make a file name from the title '?!': use letters");
    refused(EntryKind.PAGE, "a".repeat(81), "the title is longer than 80 characters");
  }

  @Test
  void aTitleIsNeededAndSoIsASite() {
    NewEntry untitled =
        new NewEntry(EntryKind.STEP, Optional.empty(), site.resolve("content"), List.of());
    assertThatThrownBy(() -> untitled.write(site))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("a step needs a title: add -Dcribsheet.title=\"…\"");
    NewEntry nowhere = new NewEntry(EntryKind.STEP, Optional.of("A"), temp, List.of());
    assertThatThrownBy(() -> nowhere.write(site))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("there is no site.yaml in " + temp + ": run cribsheet:new in an");
  }

  @Test
  void anUnknownKindIsAnsweredWithTheKnownOnes() {
    assertThatThrownBy(() -> EntryKind.of("questoin"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "cribsheet.kind is 'questoin': use one of question, step, checklist, page, sheet,"
                + " theme");
  }

  private void refused(EntryKind kind, String title, String message) {
    List<String> before = ScaffoldChecks.files(site);
    assertThatThrownBy(() -> write(kind, title))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining(message);
    assertThat(ScaffoldChecks.files(site)).isEqualTo(before);
  }

  /**
   * Returns the fields of a kind, from its JSON Schema, whose properties are at the second level.
   */
  private static List<String> fields(String kind) throws IOException {
    try (InputStream in = EntryKind.class.getResourceAsStream(SCHEMA + kind + ".json")) {
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Pattern.compile("(?m)^ {4}\"([a-z-]+)\": \\{")
          .matcher(schema)
          .results()
          .map(found -> found.group(1))
          .toList();
    }
  }
}
