package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of all checklists groups them by the sheet that prints them. */
class ChecklistGroupsTest {
  @TempDir Path temp;

  private Document page;

  @BeforeEach
  void build() throws IOException {
    Path content =
        Builds.write(
            temp.resolve("content"),
            "site.yaml",
            "title: T\nsheets: {pdf: false}\n",
            "steps/1-ask.md",
            "---\ntitle: Ask\nshort: Qs\ntime: 5 min\nchecklist: [Ask, Listen]\n---\n",
            "checklists/1-desk.yaml",
            "title: Desk\nstep: ask\nitems: [Tidy up]\n",
            "checklists/2-bag.yaml",
            "title: Bag\nitems: [Pack, Close]\n",
            "checklists/3-mind.yaml",
            "title: Mind\nitems: [Breathe]\n",
            "sheets.yaml",
            "- {id: before, title: Before, lists: [checklist/desk, checklist/bag]}\n");
    assertThat(Builds.printed(Builds.build(content, temp.resolve("site")))).isEmpty();
    page = Jsoup.parse(temp.resolve("site/checklists.html"));
  }

  @Test
  void eachGroupHasItsOwnCount() {
    assertThat(page.select(".parts li").eachText())
        .containsExactly("The steps 0 of 2", "Before 0 of 3", "Mind 0 of 1");
  }

  @Test
  void theNameOfAGroupLeadsToIt() {
    assertThat(page.select(".parts a").eachAttr("href"))
        .isEqualTo(page.select("main h2").stream().map(e -> "#" + e.id()).toList());
    assertThat(page.select(".parts a").eachAttr("data-part"))
        .allSatisfy(
            id -> assertThat(page.select("section[aria-labelledby=" + id + "]")).hasSize(1));
  }

  @Test
  void theTitleOfAGroupIsAboveThoseOfItsLists() {
    assertThat(page.select("main :is(h2, h3)[id]").eachText())
        .containsExactly("The steps", "1Step 1 Ask", "Before", "Desk", "Bag", "Mind");
    assertThat(page.select("main h2").eachText()).containsExactly("The steps", "Before", "Mind");
    assertThat(page.select("section:has(> #_lists-before) > section > .checklist-head").eachText())
        .containsExactly("Desk 0 of 1", "Bag 0 of 2");
  }

  @Test
  void onlyTheTitlesOfStepsAreLinks() {
    assertThat(page.select("main :is(h2, h3) a").eachText()).containsExactly("1Step 1 Ask");
  }

  @Test
  void theContentsListGroupsAndTheirLists() {
    assertThat(page.select(".toc-aside [data-level=3]").eachText())
        .containsExactly("1Step 1 Qs", "Desk", "Bag");
    assertThat(page.select(".toc-aside [data-level=2]").eachText())
        .containsExactly("The steps", "Before", "Mind");
    assertThat(page.select(".toc-aside a").eachAttr("href"))
        .isEqualTo(page.select("main :is(h2, h3)[id]").stream().map(e -> "#" + e.id()).toList());
  }
}
