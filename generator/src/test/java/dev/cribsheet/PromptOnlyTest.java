package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptOnlyTest {
  private static final String FRONT =
      "---\ntitle: %s\ndifficulty: easy\ntopics: [t]\n---\n\nDo it.\n";

  @TempDir Path temp;

  @Test
  void aQuestionWithAnAnswerSaysSoAndTheOthersCanBeFilteredOut() throws IOException {
    Document bank = bank("a.md", "", "b.md", "\n## Answer\n\nLike this.\n");
    assertThat(bank.select("[data-keys~=answer:none]").text())
        .contains("a.md")
        .doesNotContain("Worked answer");
    assertThat(bank.select("[data-keys~=answer:worked]").text()).contains("b.md", "Worked answer");
    assertThat(bank.select("[data-filter-count]").text())
        .isEqualTo("2 questions, 1 with a worked answer");
    assertThat(bank.select("[data-filters] input[value^=answer:]").eachAttr("value"))
        .containsExactly("answer:worked", "answer:none");
    assertThat(facts("a")).containsExactly("Easy", "Prompt only", "t");
    assertThat(facts("b")).containsExactly("Easy", "Worked answer", "t");
    assertThat(tags("a")).isEmpty();
    assertThat(tags("b")).containsExactly("Worked answer");
  }

  @Test
  void partsWithASpecialMeaningAreNoAnswer() throws IOException {
    String parts =
        "\n## Ask {#clarify}\n\nA.\n\n## Must {#must-mention}\n\n- M.\n\n## Traps {#traps}\n\n- T.\n";
    Document bank = bank("a.md", parts, "b.md", parts + "\n## Answer\n\nLike this.\n");
    assertThat(bank.select("[data-keys~=answer:none]").text()).contains("a.md");
    assertThat(bank.select("[data-keys~=answer:worked]").text()).contains("b.md");
    Document page = Jsoup.parse(temp.resolve("site/questions/a.html"));
    assertThat(page.select(".unanswered h2").text()).isEqualTo("No answer yet");
    assertThat(page.select("details.block").eachAttr("id"))
        .containsExactly("clarify", "must-mention", "traps");
    assertThat(page.select("details.block[open]")).isEmpty();
    assertThat(page.select("section:has(details.block) ~ .unanswered")).hasSize(1);
    assertThat(page.select("a.button-primary").attr("href")).isEqualTo("#clarify");
  }

  @Test
  void whereThereAreStepsOnlyTheirPartsAreAnAnswer() throws IOException {
    Builds.write(
        temp.resolve("content"),
        "steps/1-plan.md",
        "---\ntitle: Plan\ntime: 5 min\n---\n",
        "steps/2-levels.md",
        "---\ntitle: Levels\ntime: 5 min\n---\n");
    Document bank =
        bank("a.md", "\n## Afterword\n\nA.\n\n## Traps\n\nT.\n", "b.md", "\n## Plan\n\nP.\n");
    assertThat(bank.select("[data-keys~=answer:none]").text()).contains("a.md");
    assertThat(bank.select("[data-keys~=answer:worked]").text()).contains("b.md");
    Document page = Jsoup.parse(temp.resolve("site/questions/a.html"));
    assertThat(page.select("a.button-primary")).isEmpty();
    assertThat(page.select(".unanswered > p > a").attr("href")).isEqualTo("../framework.html");
  }

  @Test
  void thereIsNoFilterWhereAllAreOfOneKind() throws IOException {
    Document bank = bank("a.md", "", "b.md", "");
    assertThat(bank.select("[data-filter-count]").text()).isEqualTo("2 questions");
    assertThat(bank.select("[data-filters] input[value^=answer:]")).isEmpty();
  }

  private List<String> facts(String question) throws IOException {
    return texts(question, ".question-facts > span");
  }

  private List<String> tags(String question) throws IOException {
    return texts(question, ".question-facts > .tag");
  }

  private List<String> texts(String question, String selector) throws IOException {
    Path page = temp.resolve("site/questions/" + question + ".html");
    return Jsoup.parse(page).select(selector).eachText();
  }

  private Document bank(String first, String firstEnd, String second, String secondEnd)
      throws IOException {
    Path content = Builds.write(temp.resolve("content"), "site.yaml", "title: Many\n");
    Builds.write(content, "questions/" + first, FRONT.formatted(first) + firstEnd);
    Builds.write(content, "questions/" + second, FRONT.formatted(second) + secondEnd);
    Path site = temp.resolve("site");
    assertThat(Builds.printed(Builds.build(content, site))).isEmpty();
    return Jsoup.parse(site.resolve("questions.html"));
  }
}
