package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a question shows nothing of the answer until the reader opens a part. */
class ClosedAnswerTest {
  private static final String ANSWERED =
      """
      ---
      title: Chat
      difficulty: easy
      topics: [social]
      date: 2026-11-22
      ---
      The prompt.[^1]

      ## Traps {#traps}

      secret trap

      ## Deep dive: secret `topic` {#deep-dive}

      ### Secret heading

      secret dive

      ## Afterword

      secret afterword

      ## Understand {#understand}

      secret scope[^2]

      ## Ask {#clarify}

      secret clarification

      ## Minutes {#plan}

      secret plan

      ## Seniority {#levels}

      secret level

      ## Breaks {#failures}

      secret failure

      ## Choices {#decisions}

      secret decision

      ## Must {#must-mention}

      secret must

      ## More {#follow-ups}

      secret follow-up

      [^1]: secret note
      [^2]: secret note
      """;

  @TempDir Path temp;

  @Test
  void nothingOfAnAnswerIsOutsideAClosedPart() throws IOException {
    Document page = page("chat");
    assertThat(page.select("details.block[open]")).isEmpty();
    page.select("details.block > :not(summary)").remove();
    assertThat(page.body().text())
        .containsIgnoringCase("the prompt")
        .doesNotContainIgnoringCase("secret");
  }

  @Test
  void aClosedPartHasTheShortNameOfItsStepAndAnOpenOneBeginsWithTheTopic() throws IOException {
    Document chat = page("chat");
    assertThat(chat.select("#deep-dive > summary, .toc-aside [href=#deep-dive]").eachText())
        .containsExactly("2Step 2 Deep dive", "2Step 2 Deep dive");
    assertThat(chat.select("#deep-dive > .prose > :first-child").outerHtml())
        .isEqualTo("<p class=\"topic\">Secret <code>topic</code></p>");
    assertThat(chat.select("#understand .topic")).isEmpty();
    Document bank = page("bank");
    assertThat(bank.select("#deep-dive .topic").text()).isEqualTo("Dive");
    assertThat(bank.select("#understand .topic").text()).isEqualTo("iOS first");
  }

  @Test
  void thePartsAreInTheOrderOfTheSteps() throws IOException {
    assertThat(page("chat").select("details.block").eachAttr("id"))
        .containsExactly(
            "clarify",
            "understand",
            "deep-dive",
            "afterword",
            "decisions",
            "failures",
            "must-mention",
            "traps",
            "follow-ups",
            "levels",
            "plan");
  }

  @Test
  void thePartsAreInTwoGroupsThatTheContentsList() throws IOException {
    Document page = page("chat");
    assertThat(page.select("section:has(> h2#_work) > details.block[id]")).hasSize(6);
    assertThat(page.select("section:has(> h2#_check) > details.block[id]")).hasSize(5);
    assertThat(page.select(".toc-aside [data-level=2]").eachText())
        .containsExactly("Work it out", "Check yourself");
    assertThat(page.select(".toc-aside [data-level=3] a").eachAttr("href"))
        .isEqualTo(
            page.select("details.block[id]").eachAttr("id").stream().map("#"::concat).toList());
  }

  @Test
  void theFirstActionOpensTheClarifyingQuestions() throws IOException {
    assertThat(page("chat").select("a.button-primary").attr("href")).isEqualTo("#clarify");
  }

  @Test
  void aDateHasAWordBeforeIt() throws IOException {
    Element date = page("chat").selectFirst(".question-facts span:has(time)");
    assertThat(date.text()).isEqualTo("Updated November 22, 2026");
  }

  @Test
  void aPromptLeadsToAnswersOnItsTopics() throws IOException {
    Document page = page("forum");
    assertThat(page.select(".unanswered [data-question]").eachAttr("data-question"))
        .containsExactly("chat");
    assertThat(page.select("details.block, a.button-primary")).isEmpty();
  }

  private Document page(String question) throws IOException {
    Path content =
        Builds.write(
            temp.resolve("content"),
            "site.yaml",
            "title: Site\nsheets: {pdf: false}\n",
            "steps/1-understand.md",
            "---\ntitle: Understand the problem\nshort: Understand\ntime: 5 min\n---\n",
            "steps/2-deep-dive.md",
            "---\ntitle: Deep dive\ntime: 9 min\n---\n",
            "questions/chat.md",
            ANSWERED,
            "questions/forum.md",
            "---\ntitle: Forum\ndifficulty: easy\ntopics: [social]\n---\nThe prompt.\n",
            "questions/bank.md",
            "---\ntitle: Bank\ndifficulty: easy\ntopics: [money]\n---\nP.\n\n## Dive {#deep-dive}\n\nA.\n\n"
                + "## Understand the problem: iOS first {#understand}\n\nA.\n");
    BuildResult result = Builds.build(content, temp.resolve("site"));
    assertThat(Builds.printed(result)).isEmpty();
    return Jsoup.parse(temp.resolve("site/questions/" + question + ".html"));
  }
}
