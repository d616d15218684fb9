package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Without a study path, every page leads to the next one; the questions follow the bank's order.
 */
class NextPageTest {
  private static final String ANSWER =
      "\n## Clarify {#clarify}\n\nAsk.\n\n## Ask {#ask}\n\nBuild.\n";

  @TempDir Path temp;

  @Test
  void generatedPagesFollowEachOther() throws IOException {
    site();
    assertThat(next("framework.html")).isEqualTo("steps/ask.html");
    assertThat(next("checklists.html")).isEqualTo("questions.html");
    assertThat(next("steps/ask.html")).isEqualTo("../sheets.html");
  }

  @Test
  void theBankLeadsToItsFirstQuestionWithAnAnswerAndTheLastOneBack() throws IOException {
    site();
    assertThat(page("questions.html").select(".question h3").eachText())
        .containsExactly("Zebra", "Ape", "Bee");
    assertThat(next("questions.html")).isEqualTo("questions/b.html");
    assertThat(next("questions/b.html")).isEqualTo("../questions.html");
  }

  @Test
  void theQuestionsAreInTheOrderOfTheBank() throws IOException {
    site();
    assertThat(next("questions/c.html")).isEqualTo("b.html");
    assertThat(page("questions/a.html").select(".pager-back").attr("href")).isEqualTo("b.html");
    assertThat(next("questions/a.html")).isEqualTo("../questions.html");
  }

  @Test
  void onlyTheOrderOfTheBankHasAName() throws IOException {
    site();
    assertThat(page("questions/a.html").select(".pager small").eachText())
        .containsExactly("Back in “Questions”", "Next");
    assertThat(page("questions/c.html").select(".pager small").eachText())
        .containsExactly("Back", "Next in “Questions”");
    assertThat(page("questions/b.html").select(".pager small").eachText())
        .containsExactly("Back", "Next");
    assertThat(page("steps/ask.html").select(".pager small").eachText())
        .containsExactly("Back", "Next");
  }

  @Test
  void aPageThatLeadsNowhereHasNoSpaceForLinks() throws IOException {
    site();
    assertThat(page("index.html").select(".page-end")).isEmpty();
    assertThat(page("steps/ask.html").select(".page-end")).hasSize(1);
  }

  private void site() throws IOException {
    Path content =
        Builds.write(
            temp.resolve("content"),
            "site.yaml",
            "title: T\nsheets: {pdf: false}\n",
            "steps/1-ask.md",
            "---\ntitle: Ask\ntime: 5-10 min\nchecklist: [Ask]\n---\n",
            "questions/a.md",
            question("Bee"),
            "questions/b.md",
            question("Ape") + ANSWER,
            "questions/1-c.md",
            question("Zebra"));
    Builds.build(content, temp.resolve("site"));
  }

  private static String question(String title) {
    return "---\ntitle: " + title + "\ndifficulty: easy\ntopics: [t]\n---\n\nDo.\n";
  }

  private String next(String path) throws IOException {
    return page(path).select(".pager-next").attr("href");
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(temp.resolve("site").resolve(path));
  }
}
