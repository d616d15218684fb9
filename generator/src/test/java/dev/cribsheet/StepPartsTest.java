package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parts of a step's page, its table of contents and the anchors are in the same order. */
class StepPartsTest {
  private static final String STEP =
      """
      ---
      title: Understand
      time: 5 min
      output: A scope
      say: [Hello]
      checklist: [Read it back]
      do: [Listen]
      avoid: [Guess]
      ask: ["How many users?"]
      short-plan: Ask once
      handover: Let us go on
      ---
      ## Why it matters

      Text.

      ### In detail

      More.
      """;

  @TempDir Path temp;

  @Test
  void theContentsListThePartsAsTheyStand() throws IOException {
    Document page = page("default");
    assertThat(contents(page))
        .containsExactly(
            "_during",
            "output",
            "say",
            "checklist",
            "ask",
            "do",
            "handover",
            "short-plan",
            "_mistakes",
            "avoid",
            "_explanation",
            "why-it-matters")
        .isEqualTo(headings(page));
  }

  @Test
  void theContentsFollowAThemeThatPrintsThePartsInAnotherOrder() throws IOException {
    Document page = page("reordered");
    assertThat(contents(page))
        .containsExactly(
            "say",
            "handover",
            "output",
            "checklist",
            "do",
            "avoid",
            "short-plan",
            "_explanation",
            "why-it-matters")
        .isEqualTo(headings(page));
  }

  @Test
  void partsAreBelowTheHeadingOfTheirGroup() throws IOException {
    Document page = page("default");
    assertThat(page.select("main h2").eachAttr("id"))
        .containsExactly("_during", "_mistakes", "_explanation");
    assertThat(page.select("section:has(> #_mistakes) h3").eachAttr("id")).containsExactly("avoid");
    assertThat(page.select("section:has(> #_explanation) :is(h3, h4)").eachText())
        .containsExactly("Why it matters", "In detail");
    assertThat(page.select("main h4").eachText()).containsExactly("In detail");
  }

  @Test
  void aThemeWithoutGroupsKeepsTheLevelsOfTheText() throws IOException {
    assertThat(page("plain").select("main *:matchesOwn(^(Why it matters|In detail)$)"))
        .extracting(Element::tagName)
        .containsExactly("h2", "h3");
  }

  @Test
  void itsOwnMinutesAreMarkedInTheTimeLine() throws IOException {
    Path content =
        Builds.write(
            temp.resolve("content"),
            "site.yaml",
            "title: Site\nsheets: {pdf: false}\n",
            "steps/1-understand.md",
            STEP,
            "steps/2-draw.md",
            "---\ntitle: Draw\ntime: 5-10 min\n---\n");
    Builds.build(content, temp.resolve("site"));
    Document page = Jsoup.parse(temp.resolve("site/steps/draw.html"));
    assertThat(page.select(".timeline-bar > svg").eachAttr("aria-label"))
        .containsExactly("Step 1, 5 minutes", "Step 2, 5 to 10 minutes");
    assertThat(page.select(".timeline-bar > [data-current]").eachAttr("aria-label"))
        .containsExactly("Step 2, 5 to 10 minutes");
    assertThat(Jsoup.parse(temp.resolve("site/index.html")).select("[data-current]")).isEmpty();
  }

  @Test
  void aNumberThatIsMeasuredHasItsYear() throws IOException {
    Path content = GuideSite.write(temp.resolve("content"));
    Builds.build(content, temp.resolve("site"));
    Document page = Jsoup.parse(temp.resolve("site/steps/plan.html"));
    assertThat(page.select("section[aria-labelledby=numbers] small").text())
        .isEqualTo("Dried, per person. (2026)");
  }

  private Document page(String theme) throws IOException {
    Path content =
        Builds.write(
            temp.resolve("content"),
            "site.yaml",
            "title: Site\nsheets: {pdf: false}\ntheme: " + theme + "\n",
            "steps/1-understand.md",
            STEP);
    BuildResult result = Builds.build(content, temp.resolve("site"));
    assertThat(Builds.printed(result)).isEmpty();
    return Jsoup.parse(temp.resolve("site/steps/understand.html"));
  }

  private static List<String> contents(Document page) {
    return page.select(".toc-aside [data-level] a").eachAttr("href").stream()
        .map(address -> address.substring(1))
        .toList();
  }

  private static List<String> headings(Document page) {
    return page.select("main :is(h2, h3)[id]").eachAttr("id");
  }
}
