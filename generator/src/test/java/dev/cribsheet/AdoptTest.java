package dev.cribsheet;

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

/** A copied folder becomes one on top of the pack, and its site stays the same. */
class AdoptTest {
  private static final Path BASE = Builds.RESOURCES.resolve("bases/interviews");
  private static final String STEP = "steps/1-understand.md";

  @TempDir Path temp;

  /** A change of a copied folder, and what is left of it. */
  private record Change(String name, Map<String, Function<String, String>> edits, String... left) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Change change(String name, String path, String old, String now, String... left) {
    return new Change(name, Map.of(path, text -> replaced(text, old, now)), left);
  }

  private static String replaced(String text, String old, String now) {
    assertThat(text).contains(old);
    return text.replace(old, now);
  }

  private static Change file(String name, String path, String text, String... left) {
    return new Change(name, Map.of(path, old -> text), left);
  }

  private static Change gone(String name, String path, String... left) {
    return new Change(name, Map.of(path, old -> ""), left);
  }

  static Stream<Change> changes() {
    return Stream.of(
        new Change("nothing", Map.of()),
        change(
            "a field",
            STEP,
            "time: 3-10 min",
            "time: 5-8 min",
            patch("step: understand", "time: 5-8 min")),
        change(
            "the text of an item",
            STEP,
            "text: Ask for growth}",
            "text: Ask twice}",
            patch("step: understand", "checklist:", "  - {id: growth, text: Ask twice}")),
        change(
            "an item in the middle",
            STEP,
            "  - Restate the task\n",
            "  - Agree on the SLO\n  - Restate the task\n",
            patch("step: understand", "checklist:", "  - {text: Agree on the SLO, after: growth}")),
        change(
            "an item at the end",
            STEP,
            "  - Restate the task\n",
            "  - Restate the task\n  - \"Agree: on the SLO\"\n",
            patch("step: understand", "checklist: [\"Agree: on the SLO\"]")),
        change(
            "an item less",
            STEP,
            "  - {id: growth, text: Ask for growth}\n",
            "",
            patch("step: understand", "checklist:", "  - {id: growth, hide: true}")),
        change(
            "another order",
            STEP,
            "  - {id: growth, text: Ask for growth}\n  - Restate the task\n",
            "  - Restate the task\n  - {id: growth, text: Ask for growth}\n",
            patch(
                "step: understand",
                "checklist:",
                "  - {id: restate-the-task, after: read-write-ratio}")),
        change(
            "an item in a group",
            STEP,
            "  - {id: owner",
            "      - {id: peak, text: \"How high is the peak?\"}\n  - {id: owner",
            patch(
                "step: understand",
                "ask:",
                "  - {group: Scale, items: [{id: peak, text: \"How high is the peak?\"}]}")),
        change(
            "an item in a new group",
            STEP,
            "checklist:",
            "  - group: Money\n    items: [\"Who pays?\"]\nchecklist:",
            patch("step: understand", "ask:", "  - {group: Money, items: [\"Who pays?\"]}")),
        change(
            "a group with another name",
            STEP,
            "group: Scale",
            "group: Size",
            "steps/1-understand.md: replaces: true"),
        change(
            "a field less",
            STEP,
            "goal: Know what to build.\n",
            "",
            "steps/1-understand.md: replaces: true"),
        change(
            "a body",
            "questions/parking-garage.md",
            "Design a parking garage.",
            "Design a garage.",
            "questions/parking-garage.md: Design a garage."),
        file(
            "a question",
            "questions/lift.md",
            "---\ntitle: Lift\ndifficulty: easy\ntopics: [objects]\n---\n\nDesign a [step](../steps/1-understand.md).\n",
            "questions/lift.md: Design a [step]"),
        new Change(
            "a question less",
            Map.of("questions/url-shortener.md", text -> ""),
            patch("question: url-shortener", "hide: true")),
        new Change(
            "a question with another name",
            Map.of(
                "questions/url-shortener.md",
                text -> "",
                "questions/links.md",
                text ->
                    "---\ntitle: Links\ndifficulty: medium\ntopics: [storage]\naliases: [url-shortener]\n---\n\nShorten.\n"),
            patch("question: url-shortener", "hide: true"),
            "questions/links.md: Shorten."),
        new Change(
            "a question in another folder",
            Map.of(
                "questions/url-shortener.md",
                text -> "",
                "questions/web/url-shortener.md",
                text ->
                    "---\ntitle: URL shortener\ndifficulty: medium\ntopics: [storage]\n---\n\nShorten.\n"),
            "questions/web/url-shortener.md: replaces: true"),
        change(
            "a red flag",
            "red-flags.yaml",
            "instead: Think aloud.",
            "instead: Speak.",
            patch("red-flag: silence", "instead: Speak.")),
        change(
            "a red flag between two",
            "red-flags.yaml",
            "- name: Silence",
            "- name: Haste\n  looks-like: Runs.\n  instead: Walk.\n- name: Silence",
            patch("red-flag: haste", "after: stubbornness"),
            "red-flags.yaml: Haste"),
        change(
            "a red flag without a field",
            "red-flags.yaml",
            "  aliases: [obstinacy]\n",
            "",
            "red-flags.yaml: replaces: true"),
        change(
            "a signal",
            "signals.yaml",
            "[Shallow, Deep]",
            "[Flat, Deep]",
            patch("signal: depth", "descriptors: [Flat, Deep]")),
        change(
            "a signal more, and one less",
            "signals.yaml",
            "  - {name: Communication, descriptors: [Silent, Clear]}\n  - {name: Depth, descriptors: [Shallow, Deep]}\n",
            "  - {name: Depth, descriptors: [Shallow, Deep]}\n  - {name: Care}\n",
            patch("signal: communication", "hide: true"),
            "signals.yaml: - {name: Care}"),
        change(
            "a signal first",
            "signals.yaml",
            "  - {name: Comm",
            "  - {name: Care}\n  - {name: Comm",
            "signals.yaml: replaces: true"),
        change(
            "a topic",
            "topics.yaml",
            "- name: Storage",
            "- name: Disks\n- name: Storage",
            patch("topic: disks", "after: objects")),
        change(
            "a number",
            "numbers.yaml",
            "value: 2.6 million",
            "value: \"2,592,000\"",
            patch("table: time", "rows:", "  - {id: month, value: \"2,592,000\"}")),
        change(
            "a table",
            "numbers.yaml",
            "- title: Time",
            "- title: Money\n  rows: [{name: A day, value: \"100\"}]\n- title: Time",
            patch("table: money", "first: true")),
        change(
            "a term less",
            "glossary.yaml",
            "- {term: Load, definition: What arrives, see: [peak]}\n",
            "",
            patch("term: load", "hide: true")),
        change(
            "a checklist",
            "checklists/review.yaml",
            "  - {id: tests, text: Tests}",
            "  - {id: docs, text: Docs}\n  - {id: tests, text: Tests, detail: All}",
            patch(
                "checklist: review",
                "items:",
                "  - {id: tests, detail: All}",
                "  - {id: docs, text: Docs, after: names}")),
        change(
            "a sheet",
            "sheets.yaml",
            "column: second",
            "column: first",
            patch("sheet: pocket", "lists:", "  - {list: checklist/review, column: first}")),
        change(
            "a path",
            "path.yaml",
            "title: Two days",
            "title: A weekend",
            patch("path: two-days", "title: A weekend")),
        change(
            "a path less",
            "path.yaml",
            "- {title: One day, id: one-day, days: [{title: All, items: [{step: design, minutes: 9}]}]}\n",
            "",
            patch("path: one-day", "hide: true")),
        change(
            "a page", "pages/about.md", "nav: About", "nav: Us", patch("page: about", "nav: Us")),
        file(
            "an asset",
            "assets/logo.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><path d=\"M0 0h9\"/></svg>",
            patch("asset: assets/logo.svg", "replaces: true"),
            "assets/logo.svg: M0 0h9"),
        new Change(
            "an asset less",
            Map.of(
                "assets/logo.svg",
                text -> "",
                "pages/about.md",
                text -> text.replaceAll("!.*", "Us.")),
            patch("asset: assets/logo.svg", "hide: true")),
        change(
            "the framework",
            "framework.md",
            "lede: Three steps.",
            "lede: All steps.",
            patch("framework:", "lede: All steps.")),
        change(
            "a field of the site",
            "site.yaml",
            "title: Interviews",
            "title: Ours",
            "site.yaml: title: Ours"),
        change(
            "a field of the site less",
            "site.yaml",
            "session-lengths: [30, 45]\n",
            "",
            "site.yaml: replaces: true"),
        change(
            "a number of a file",
            "framework.md",
            "Three",
            "Tree",
            patch("framework:", "lede: Tree steps.")),
        new Change(
            "a step in another place",
            Map.of(
                "steps/3-wrap-up.md",
                text -> "",
                "steps/0-wrap-up.md",
                text -> "---\ntitle: Wrap up\ntime: 2 min\n---\n\nSum up.\n"),
            "steps/0-wrap-up.md: replaces: true"),
        file(
            "a step between two",
            "steps/2-meet.md",
            "---\ntitle: Meet\ntime: 1-2 min\n---\n\nMeet.\n",
            "steps/2-meet.md: Meet."));
  }

  private static String patch(String target, String... lines) {
    return "patches.yaml: - " + target + "\n  " + String.join("\n  ", lines) + "\n";
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
  void theSiteOnTheBaseIsTheSiteOfTheCopy(Change change) throws IOException {
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
            "Wrote content-adopted: 1 entry patched, 1 replaced, 1 of your own; 12 lines instead of 102");
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
            content/site.yaml: error CS701: this content builds on a base already
              hint: set contentDirectory to a folder that was copied from a pack""");
    assertThat(temp.resolve("content-adopted")).doesNotExist();
  }
}
