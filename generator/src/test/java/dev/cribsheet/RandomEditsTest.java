package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.content.ContentKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is edited, an incremental build gives the same site as a clean build. */
class RandomEditsTest {
  private static final int SEQUENCES = 52;
  private static final int MOST_EDITS = 4;
  private static final List<String> WORDS =
      List.of("cache", "queue", "**shard**", "`lock`", "read | write", "~~never~~", "a@b.org");

  @TempDir Path temp;

  private final List<String> edits = new ArrayList<>();
  private Random random = new Random(0);
  private int next;

  /** The profile {@code full} tries more seeds. */
  static LongStream seeds() {
    return LongStream.range(7001, 7001 + Integer.getInteger("cribsheet.seeds", 1));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anEditedSiteIsThatOfACleanBuild(long seed) throws IOException {
    random = new Random(seed);
    config();
    for (int i = 0; i < 6; i++) {
      add();
    }
    int whole = 0;
    for (int sequence = 0; sequence < SEQUENCES; sequence++) {
      edits.clear();
      for (int i = random.nextInt(MOST_EDITS); i >= 0; i--) {
        edit();
      }
      BuildResult again = build(temp.resolve("site"), Optional.of(temp.resolve("cache")));
      Path clean = temp.resolve("clean-" + sequence);
      BuildResult fresh = build(clean, Optional.empty());
      String as = "seed " + seed + ", sequence " + sequence + ": " + edits;
      assertThat(Builds.printed(again)).as(as).isEqualTo(Builds.printed(fresh));
      assertThat(again).as(as).isEqualTo(fresh);
      if (fresh.succeeded()) {
        whole++;
        Map<String, byte[]> expected = Builds.files(clean);
        Map<String, byte[]> actual = Builds.files(temp.resolve("site"));
        assertThat(actual.keySet()).as(as).isEqualTo(expected.keySet());
        expected.forEach((path, bytes) -> assertThat(actual.get(path)).as(as).isEqualTo(bytes));
      }
    }
    assertThat(whole).as("good builds with seed " + seed).isGreaterThan(SEQUENCES / 4);
  }

  @Test
  void everyFieldOfAQuestionIsEdited() {
    Object fields = ContentKinds.QUESTION.schema().json().get("properties");
    assertThat(((Map<?, ?>) fields).keySet()).isEqualTo(RandomQuestion.FIELDS.keySet());
  }

  private BuildResult build(Path site, Optional<Path> cache) {
    return new Cribsheet().generate(Builds.request(temp.resolve("content"), site, cache));
  }

  private void edit() throws IOException {
    List<Path> pages = pages();
    switch (pages.isEmpty() ? 0 : random.nextInt(9)) {
      case 0, 1 -> add();
      case 2 -> delete(pick(pages));
      case 3 -> rename(pick(pages));
      case 4 -> config();
      case 5 -> sameSize(pick(pages));
      case 6 -> edits.add("nothing");
      default -> change(pick(pages));
    }
  }

  private void add() throws IOException {
    boolean question = random.nextBoolean();
    String path = (question ? "questions/q" : "pages/p") + next++ + ".md";
    write(path, text(question));
    edits.add("add " + path);
  }

  private void delete(Path page) throws IOException {
    Files.delete(page);
    relink(page, "");
    edits.add("delete " + page.getFileName());
  }

  private void rename(Path page) throws IOException {
    String order = random.nextBoolean() ? random.nextInt(9) + "-" : "";
    Path other = page.resolveSibling(order + "renamed-" + next++ + ".md");
    Files.move(page, other);
    relink(page, other.getFileName().toString());
    edits.add("rename " + page.getFileName() + " to " + other.getFileName());
  }

  /** Occasionally leaves a broken link, so that some builds fail. */
  private void relink(Path old, String name) throws IOException {
    for (Path page : random.nextInt(8) == 0 ? List.<Path>of() : pages()) {
      String text = Files.readString(page);
      String end = "/" + old.getFileName() + ").";
      if (text.contains(end)) {
        String lines =
            name.isEmpty()
                ? text.replaceAll("See \\[it\\]\\([^)]*" + end.replace(")", "\\)") + "\n", "")
                : text.replace(end, "/" + name + ").");
        Files.writeString(page, lines);
      }
    }
  }

  private void change(Path page) throws IOException {
    Files.writeString(page, text(page.getParent().endsWith("questions")));
    edits.add("change " + page.getFileName());
  }

  /** Edits a page without changing its size or its time. */
  private void sameSize(Path page) throws IOException {
    var time = Files.getLastModifiedTime(page);
    Files.writeString(page, Files.readString(page).replace("cache", "queue"));
    Files.setLastModifiedTime(page, time);
    edits.add("same size " + page.getFileName());
  }

  /** Edits {@code site.yaml}, which affects the theme, the UI strings, the URLs and the sheets. */
  private void config() throws IOException {
    String theme = random.nextInt(3) == 0 ? "default" : "plain";
    String base = random.nextBoolean() ? "base-url: https://example.org/x\n" : "";
    write(
        "site.yaml",
        "title: Site "
            + random.nextInt(3)
            + "\ntheme: "
            + theme
            + "\nlanguage: "
            + (random.nextBoolean() ? "en" : "de")
            + "\n"
            + base
            + "sheets: {pdf: false}\n");
    write(
        "steps/1-one.md",
        "---\nid: one\ntitle: One\ntime: " + (1 + random.nextInt(3)) + "-5 min\n---\n\nGo.\n");
    edits.add("config " + theme);
  }

  private String text(boolean question) throws IOException {
    StringBuilder text = new StringBuilder();
    if (question) {
      text.append("---\n").append(RandomQuestion.fields(random)).append("---\n\n");
    } else {
      text.append("# Page ").append(random.nextInt(50)).append("\n\n");
    }
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.append(random.nextBoolean() ? "" : "## Part " + random.nextInt(5) + "\n\n");
      text.append(WORDS.get(random.nextInt(WORDS.size()))).append(" and cache\n\n");
    }
    List<Path> pages = pages();
    if (!pages.isEmpty() && random.nextInt(3) == 0) {
      Path target = pick(pages);
      Path folder = target.getParent().getFileName();
      text.append("See [it](../").append(folder).append('/').append(target.getFileName());
      text.append(").\n");
    }
    return text.toString();
  }

  private List<Path> pages() throws IOException {
    List<Path> found = new ArrayList<>();
    for (String folder : List.of("questions", "pages")) {
      Path below = temp.resolve("content").resolve(folder);
      if (Files.isDirectory(below)) {
        try (var files = Files.list(below)) {
          files.sorted().forEach(found::add);
        }
      }
    }
    return found;
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private void write(String path, String text) throws IOException {
    Builds.write(temp.resolve("content"), path, text);
  }
}
