package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every plan shows the introduction and the time for the candidate's own questions. */
class SessionEndsTest {
  @TempDir Path temp;

  @Test
  void bothEndsAreInEveryPlan() throws IOException {
    Path site = built("title: Site");

    Document framework = Jsoup.parse(site.resolve("framework.html"));
    assertThat(framework.select("[aria-labelledby=plan-45] tbody td").eachText())
        .containsExactly("5 min", "0–5", "9 min", "5–14", "27 min", "14–41", "4 min", "41–45");
    assertThat(framework.select("[aria-labelledby=plan-45] tbody th:not(:has(a))").eachText())
        .containsExactly("•Introduction", "?Your questions");
    assertThat(framework.select("[aria-labelledby=plan-45] tbody .plan-end").eachText())
        .containsExactly("•", "?");
    assertThat(framework.select("[aria-labelledby=plan-30] tbody td").eachText())
        .containsExactly("7 min", "0–7", "23 min", "7–30");

    Element bar = Jsoup.parse(site.resolve("questions/a.html")).selectFirst(".plan-bar");
    assertThat(bar.attr("aria-label"))
        .isEqualTo("Introduction 5 min · Plan 9 min · Build 27 min · Your questions 4 min");
    assertThat(bar.select("> svg text").eachText()).containsExactly("•", "1", "2", "?");
    Element key = bar.nextElementSibling();
    assertThat(key.select(".plan-end").eachText()).containsExactly("•", "?");
    key.select(".badge").remove();
    assertThat(key.select("li").eachText())
        .containsExactly(
            "Introduction 5 min", "Plan 9 min", "Build 27 min", "Your questions 4 min");

    assertThat(Jsoup.parse(site.resolve("sheets/time-plan.html")).text())
        .contains("Introduction 5 min 0–5", "Your questions 4 min 41–45");
    assertThat(Jsoup.parse(site.resolve("sheets/booklet.html")).text())
        .contains("Introduction 5 min 0–5", "Your questions 4 min 41–45");
  }

  @Test
  void theMarkOfTheClosingIsTheQuestionMarkOfTheLanguage() throws IOException {
    Document page = Jsoup.parse(built("title: Site\nlanguage: ar").resolve("questions/a.html"));
    assertThat(page.select(".plan-bar text").last().text()).isEqualTo("\u061f");
    assertThat(page.select(".plan-key .plan-end").last().text()).isEqualTo("\u061f");
  }

  private Path built(String title) throws IOException {
    Path content =
        Builds.write(
            temp.resolve("content"),
            "site.yaml",
            title
                + "\nsheets: {pdf: false}\n"
                + "session-lengths: [30, {length: 45, intro: 5, closing: 4}]\n",
            "steps/1-plan.md",
            "---\ntitle: Plan\ntime: 5-10 min\n---\n",
            "steps/2-build.md",
            "---\ntitle: Build\ntime: 20-30 min\n---\n",
            "questions/a.md",
            "---\ntitle: A\ndifficulty: easy\ntopics: [t]\n---\n\nDo.\n");
    Path site = temp.resolve("site");
    assertThat(Builds.printed(Builds.build(content, site))).isEmpty();
    return site;
  }
}
