package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A growing checklist goes through every stage of fitting, and finally does not fit. */
class GrowingSheetTest {
  /** A few lines, then one more at a time while a column fills up, then far too many. */
  private static final List<Integer> LINES =
      Stream.of(IntStream.of(8), IntStream.rangeClosed(26, 44), IntStream.of(60, 120))
          .flatMap(IntStream::boxed)
          .toList();

  @TempDir Path temp;

  @Test
  void notesGoThenTheTypeShrinksThenEntriesGoThenItIsAnError() throws IOException {
    List<String> stages = new ArrayList<>();
    for (int lines : LINES) {
      String stage = stage(lines);
      if (stages.isEmpty() || !stages.get(stages.size() - 1).equals(stage)) {
        stages.add(stage);
      }
    }
    assertThat(stages)
        .containsExactly(
            "relaxed, notes",
            "relaxed, no notes",
            "open, no notes",
            "regular, no notes",
            "compact, no notes",
            "least, no notes",
            "least, no notes, dropped",
            "error");
  }

  @Test
  void aSheetWithLittleOnItIsSetInLargerTypeAndThatOfAStepInLessLargeType() throws IOException {
    assertThat(size(list(12))).isEqualTo("roomy");
    assertThat(size(list(70))).isEqualTo("relaxed");
    assertThat(size(list(76))).isEqualTo("regular");
    assertThat(stage(8)).startsWith("relaxed");
  }

  private static String list(int lines) {
    StringBuilder text = new StringBuilder("title: Bag\n");
    list(text, "items", lines);
    return text.toString();
  }

  /** Returns the type size of a sheet with one checklist. */
  private String size(String checklist) throws IOException {
    Path folder = temp.resolve("list" + checklist.length());
    Path content =
        Builds.write(
            folder.resolve("content"),
            "site.yaml",
            "title: Site\nsheets: {pdf: false}\n",
            "checklists/bag.yaml",
            checklist);
    BuildResult result = Builds.build(content, folder.resolve("site"));
    Document page = Jsoup.parse(Files.readString(folder.resolve("site/sheets/bag.html")));
    String size = page.selectFirst("article.sheet").className().replace("sheet sheet-", "");
    assertThat(String.join("\n", result.notes()).contains("sheets/bag: set in 11 pt"))
        .isEqualTo(size.equals("roomy"));
    return size;
  }

  /**
   * Returns the result for two columns with this many entries each, half of which may be dropped.
   */
  private String stage(int lines) throws IOException {
    StringBuilder text = new StringBuilder("---\ntitle: A\ntime: 5 min\n");
    list(text, "checklist", lines);
    list(text, "ask", lines);
    Path content =
        Builds.write(
            temp.resolve("content" + lines),
            "site.yaml",
            "title: Site\nsheets: {pdf: false}\n",
            "steps/1-a.md",
            text + "---\n");
    Path output = temp.resolve("site" + lines);
    BuildResult result = Builds.build(content, output);
    if (!result.succeeded()) {
      assertThat(Builds.printed(result)).contains("CS601: sheets/a: ", "mm) too long in the");
      return "error";
    }
    Document page = Jsoup.parse(Files.readString(output.resolve("sheets/a.html")));
    List<String> stage = new ArrayList<>();
    stage.add(page.selectFirst("article.sheet").className().replace("sheet sheet-", ""));
    stage.add(page.select(".sheet-notes").isEmpty() ? "no notes" : "notes");
    int kept = page.select(".sheet-checks li, .sheet-questions li").size();
    if (kept < 2 * lines) {
      assertThat(page.select(".sheet-more").text()).contains("more at steps/a.html");
      stage.add("dropped");
    } else {
      assertThat(page.select(".sheet-more")).isEmpty();
    }
    assertThat(String.join("\n", result.notes())).contains(note(stage));
    return String.join(", ", stage);
  }

  private static String note(List<String> stage) {
    return switch (stage.get(0)) {
      case "relaxed" -> "set in 10.5 pt to fill the page";
      case "open" -> "set in 10 pt to fill the page";
      case "compact" -> "set in 9 pt to fit";
      case "least" -> "set in 8.5 pt to fit";
      default -> stage.get(1).equals("notes") ? "" : "no room for lines to write on";
    };
  }

  private static void list(StringBuilder text, String name, int lines) {
    text.append(name).append(":\n");
    for (int i = 0; i < lines; i++) {
      String print = i % 2 == 0 ? "always" : "if-room";
      text.append("  - {text: " + name + " " + i + ", print: " + print + "}\n");
    }
  }
}
