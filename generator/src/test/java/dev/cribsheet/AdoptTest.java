package dev.cribsheet;

import static dev.cribsheet.CopyChange.STEP;
import static dev.cribsheet.CopyChange.replaced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cribsheet.write.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Adopting a copied folder puts it on top of the pack without changing its site. */
class AdoptTest {
  private static final Path BASE = Builds.RESOURCES.resolve("bases/interviews");

  @TempDir Path temp;

  static Stream<CopyChange> changes() {
    return Stream.concat(CopiedTexts.changes(), CopiedLists.changes());
  }

  @BeforeEach
  void pack() throws IOException {
    Path pack = temp.resolve("packs/interviews");
    Builds.copy(BASE, pack);
    Path content = pack.resolve("META-INF/cribsheet/content");
    Path site = content.resolve("site.yaml");
    Files.writeString(
        site, Files.readString(site).replaceAll("edit:.*\n", "") + "sheets: {pdf: false}\n");
    Builds.write(
        content,
        "path.yaml",
        "- {title: One day, id: one-day, days: [{title: All, items: [{step: design, minutes: 9}]}]}\n"
            + "- title: Two days\n  id: two-days\n"
            + "  days:\n    - {title: One, items: [{step: understand, minutes: 9}]}\n"
            + "    - {title: Two, items: [{step: wrap-up, minutes: 9}]}\n");
    Builds.copy(content, temp.resolve("content"));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void theSiteOnTheBaseIsTheSiteOfTheCopy(CopyChange change) throws IOException {
    for (Map.Entry<String, Function<String, String>> edit : change.edits().entrySet()) {
      edit(edit.getKey(), edit.getValue());
    }
    Map<String, byte[]> before = Builds.files(temp.resolve("content"));
    BuildResult result = adopt();
    assertThat(Builds.printed(result)).isEmpty();
    assertThat(Builds.files(temp.resolve("content")).keySet()).isEqualTo(before.keySet());
    Map<String, String> adopted = adopted();
    for (String left : change.left()) {
      String[] pathAndText = left.split(": ", 2);
      assertThat(adopted).containsKey(pathAndText[0]);
      assertThat(adopted.get(pathAndText[0])).contains(pathAndText[1]);
    }
    boolean isPatched = Stream.of(change.left()).anyMatch(left -> left.startsWith("patches.yaml"));
    assertThat(adopted.containsKey("patches.yaml")).isEqualTo(isPatched);
    assertThat(adopted.get("site.yaml")).startsWith("bases: [interviews]\n");
    assertSameSite();
  }

  private void edit(String path, Function<String, String> edit) throws IOException {
    Path file = temp.resolve("content").resolve(path);
    String text = edit.apply(Files.exists(file) ? Files.readString(file) : "");
    if (text.isEmpty()) {
      Files.delete(file);
    } else {
      Builds.write(temp, "content/" + path, text);
    }
  }

  private BuildResult adopt() {
    return new Cribsheet()
        .adopt(request("content"), new AdoptRequest("interviews", temp.resolve("content-adopted")));
  }

  private BuildRequest request(String content) {
    return Builds.request(temp.resolve(content), temp.resolve("site-of-" + content))
        .withPacks(Builds.packs(temp.resolve("packs")));
  }

  private Map<String, String> adopted() {
    Map<String, String> texts = new TreeMap<>();
    Builds.files(temp.resolve("content-adopted"))
        .forEach((path, bytes) -> texts.put(path, new String(bytes)));
    return texts;
  }

  private void assertSameSite() {
    for (String content : List.of("content", "content-adopted")) {
      BuildResult built = Builds.build(request(content));
      assertThat(built.succeeded()).as(Builds.printed(built)).isTrue();
    }
    Builds.assertSame(
        Builds.files(temp.resolve("site-of-content-adopted")),
        Builds.files(temp.resolve("site-of-content")));
  }

  @Test
  void theSummaryCountsWhatIsLeft() throws IOException {
    edit(STEP, text -> replaced(text, "time: 3-10 min", "time: 5-8 min"));
    edit("steps/3-wrap-up.md", text -> replaced(text, "Sum up.", "Say it again."));
    edit("assets/new.txt", text -> "New\n");
    assertThat(adopt().notes())
        .containsExactly(
            "Wrote content-adopted: 1 entry patched, 1 replaced, 1 of your own; 13 lines instead of 103");
  }

  @Test
  void aFolderWithFilesIsNotWrittenTo() throws IOException {
    Builds.write(temp, "content-adopted/mine.md", "Mine\n");
    assertThatThrownBy(this::adopt)
        .isInstanceOf(EnvironmentException.class)
        .hasMessageEndingWith("content-adopted' is not empty: delete it or rename it");
    assertThat(adopted()).containsOnlyKeys("mine.md");
  }

  @Test
  void anUnknownBaseAndContentWithErrorsAreReportedAndNothingIsWritten() throws IOException {
    BuildResult unknown =
        new Cribsheet()
            .adopt(
                request("content"), new AdoptRequest("interview", temp.resolve("content-adopted")));
    assertThat(Builds.printed(unknown))
        .isEqualTo(
            """
            cribsheet.base: error CS701: there is no pack 'interview'
              hint: did you mean 'interviews'?""");
    edit(STEP, text -> replaced(text, "title: Understand\n", ""));
    assertThat(Builds.printed(adopt())).contains("content/steps/1-understand.md:2:1: error CS205");
    edit("site.yaml", text -> text + "bases: [interviews]\n");
    assertThat(Builds.printed(adopt()))
        .isEqualTo(
            """
            content/site.yaml:9:1: error CS701: this content already builds on a base
               9 | bases: [interviews]
                 | ^^^^^
              hint: set contentDirectory to a folder that was copied from a pack""");
    assertThat(temp.resolve("content-adopted")).doesNotExist();
  }
}
