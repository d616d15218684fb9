package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Builds multi-page question banks in {@code target/banks}, where the browser tests open them. The
 * scripts that the filters load have exactly the rows of the pages.
 */
class BankSitesTest {
  private static final Path BANKS = Path.of("target/banks");
  private static final int ROWS = 50;

  /**
   * The maximum compressed size of a script with the rows of a page, in bytes; the page may be
   * larger.
   */
  private static final int HEAVIEST_ROWS = 8_000;

  private static final List<String> DIFFICULTIES = List.of("easy", "medium", "hard");
  private static final List<String> TEAMS = List.of("Cellar", "Kitchen & Bar", "");

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(ints = {51, 1_000})
  void theScriptsHoldTheRowsOfThePages(int questions) throws Exception {
    Path site = BANKS.resolve(String.valueOf(questions));
    Path content = bank(questions);
    assertThat(Builds.printed(Builds.build(content, site))).isEmpty();
    Map<String, byte[]> files = Builds.files(site);
    int pages = (questions + ROWS - 1) / ROWS;
    assertThat(scripts(files, "bank-")).hasSize(1);
    assertThat(scripts(files, "rows-")).hasSize(pages);
    for (int page = 1; page <= pages; page++) {
      String script = scripts(files, "rows-" + page + "-").get(0);
      assertThat(rows(script)).isEqualTo(shown(files, page));
      assertThat(compressed(script)).isLessThan(HEAVIEST_ROWS);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {50})
  void aBankOfOnePageLoadsNoScript(int questions) throws Exception {
    Path site = temp.resolve("site");
    assertThat(Builds.printed(Builds.build(bank(questions), site))).isEmpty();
    Map<String, byte[]> files = Builds.files(site);
    assertThat(scripts(files, "bank-")).isEmpty();
    assertThat(scripts(files, "rows-")).isEmpty();
    assertThat(text(files, "questions.html")).doesNotContain("data-bank", "data-results");
  }

  private static String rows(String script) throws IOException {
    String json = script.substring(script.indexOf('=') + 1, script.lastIndexOf(';'));
    return new JsonMapper().readValue(json, String.class);
  }

  /**
   * Returns the rows of a page as in its file, with URLs relative to the folder of the questions.
   */
  private static String shown(Map<String, byte[]> files, int page) {
    String path = page == 1 ? "questions.html" : "questions/page-" + page + ".html";
    StringBuilder rows = new StringBuilder();
    String html = text(files, path);
    int at = html.indexOf("<li class=\"question\"");
    while (at >= 0) {
      int end = html.indexOf("\n</li>\n", at) + "\n</li>\n".length();
      rows.append(html, at, end);
      at = html.indexOf("<li class=\"question\"", end);
    }
    Element first = Jsoup.parse(html).selectFirst(".question");
    assertThat(first.selectFirst(".question-main > p").text()).startsWith("Prompt of question");
    return rows.toString().replace("href=\"questions/", "href=\"");
  }

  private static List<String> scripts(Map<String, byte[]> files, String start) {
    return files.keySet().stream()
        .filter(path -> path.startsWith("questions/" + start) && path.endsWith(".js"))
        .map(path -> text(files, path))
        .toList();
  }

  private static String text(Map<String, byte[]> files, String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  private static int compressed(String script) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(script.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }

  /** A third of the questions are from the team Cellar, and every fifth has no answer yet. */
  private Path bank(int questions) throws IOException {
    Path content = temp.resolve("content");
    Builds.write(content, "site.yaml", "title: Bank\nsheets: {pdf: false}\n");
    for (String step : List.of("plan", "build")) {
      Builds.write(
          content, "steps/" + step + ".md", "---\ntitle: " + step + "\ntime: 5 min\n---\n\n## A\n");
    }
    for (int i = 1; i <= questions; i++) {
      String team = TEAMS.get(i / TEAMS.size() % TEAMS.size());
      Builds.write(
          content,
          "questions/q" + i + ".md",
          ("---\ntitle: Question %d <of> “many”\ndifficulty: %s\ntopics: [topic-%d, all]\n%s"
                  + "steps: [%s]\n---\n\nPrompt of question %d & more.\n%s")
              .formatted(
                  i,
                  DIFFICULTIES.get(i % DIFFICULTIES.size()),
                  i % 7,
                  team.isEmpty() ? "" : "team: " + team + "\n",
                  i % 2 == 0 ? "plan" : "build",
                  i,
                  i % 5 == 0 ? "" : "\n## Plan\n\n- None.\n"));
    }
    return content;
  }
}
