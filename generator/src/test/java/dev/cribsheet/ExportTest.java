package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports a team's questions as files for the pack that its site builds on. */
class ExportTest {
  private static final String LIFT =
      """
      ---
      title: Lift
      # Ours
      difficulty: easy
      topics: [objects]
      ---

      Design a lift for the [garage](parking-garage.md). ![A shaft](../assets/shaft.svg)
      ![A logo](../assets/logo.svg)
      """;

  @TempDir Path temp;

  @BeforeEach
  void team() throws IOException {
    Builds.write(
        temp,
        "content/site.yaml",
        "title: Team\nbases: [interviews]\n",
        "content/questions/lift.md",
        LIFT,
        "content/assets/shaft.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>\n",
        "content/questions/url-shortener.md",
        "---\ntitle: Short links\nreplaces: true # better\ndifficulty: medium\ntopics: [storage]\n---\n\nShorten.\n",
        "content/patches.yaml",
        "- question: parking-garage\n  difficulty: hard\n  summary: Cars and floors\n");
  }

  private BuildResult export(String... ids) {
    return new Cribsheet()
        .export(
            Builds.request(temp.resolve("content"), temp.resolve("site")),
            new ExportRequest(List.of(ids), temp.resolve("target/export")));
  }

  private Map<String, String> exported() {
    Map<String, String> texts = new TreeMap<>();
    Builds.files(temp.resolve("target/export"))
        .forEach((path, bytes) -> texts.put(path, new String(bytes)));
    return texts;
  }

  @Test
  void aQuestionIsExportedWithTheAssetsThatOnlyTheTeamHas() {
    BuildResult result = export("lift");
    assertThat(Builds.printed(result)).isEmpty();
    assertThat(result.notes())
        .containsExactly("Wrote target/export: 1 question and 1 of its assets");
    assertThat(exported()).containsOnlyKeys("questions/lift.md", "assets/shaft.svg");
    assertThat(exported()).containsEntry("questions/lift.md", LIFT);
  }

  @Test
  void aPatchedQuestionIsAWholeFileAndAReplacedOneHasNoMark() {
    assertThat(Builds.printed(export("parking-garage", "url-shortener"))).isEmpty();
    assertThat(exported())
        .containsExactly(
            Map.entry(
                "questions/parking-garage.md",
                """
                ---
                title: Parking garage
                difficulty: hard
                topics: [objects]
                steps: [understand, design]
                summary: Cars and floors
                ---

                Design a parking garage.
                """),
            Map.entry(
                "questions/url-shortener.md",
                """
                ---
                title: Short links
                difficulty: medium
                topics: [storage]
                ---

                Shorten.
                """));
  }

  @Test
  void theNextExportReplacesTheLast() {
    export("lift");
    export("url-shortener");
    assertThat(exported()).containsOnlyKeys("questions/url-shortener.md");
  }

  @Test
  void whatCannotBeExportedIsReportedAndNothingIsWritten() throws IOException {
    Builds.write(temp, "content/patches.yaml", "- step: wrap-up\n  time: 3 min\n");
    assertThat(Builds.printed(export("lifd", "lift", "parking-garage")))
        .isEqualTo(
            """
            cribsheet.questions: error CS404: there is no question 'lifd'
              hint: did you mean 'lift'?
            cribsheet.questions: error CS704: the question 'parking-garage' comes from a base, and you have not changed it
              hint: name a question that you have added or changed""");
    assertThat(temp.resolve("target/export")).doesNotExist();
  }

  @Test
  void anInternalQuestionIsRefusedAlsoIfOnlyAPatchMakesItInternal() throws IOException {
    Builds.write(
        temp,
        "content/questions/lift.md",
        LIFT.replace("# Ours", "audience: internal"),
        "content/patches.yaml",
        "- question: parking-garage\n  audience: internal\n");
    assertThat(Builds.printed(export("lift", "parking-garage")))
        .isEqualTo(
            """
            cribsheet.questions: error CS709: the question 'lift' is internal
              hint: leave it out, or delete its 'audience: internal'
            cribsheet.questions: error CS709: the question 'parking-garage' is internal
              hint: leave it out, or delete its 'audience: internal'""");
    assertThat(temp.resolve("target/export")).doesNotExist();
  }

  @Test
  void aQuestionThatNeedsMoreOfTheTeamIsReportedAtItsPlace() throws IOException {
    Builds.write(
        temp,
        "content/topics.yaml",
        "- name: Lifts\n",
        "content/pages/floors.md",
        "---\nnav: Floors\n---\n# Floors\n",
        "content/questions/lift.md",
        LIFT.replace("[objects]", "[lifts]") + "Mind the [floors](../pages/floors.md).\n");
    assertThat(Builds.printed(export("lift")))
        .contains(
            "target/export/questions/lift.md:5:10: error CS403: ",
            "target/export/questions/lift.md:10:19: error CS301: no page at '../pages/floors.md'");
    assertThat(temp.resolve("target/export")).doesNotExist();
  }

  @Test
  void contentWithErrorsIsNotExported() throws IOException {
    Builds.write(temp, "content/steps/9-x.md", "---\ntitle: X\n---\n");
    assertThat(Builds.printed(export("lift"))).contains("content/steps/9-x.md:2:1: error CS205");
    assertThat(temp.resolve("target/export")).doesNotExist();
  }
}
