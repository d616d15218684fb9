package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of all checklists shows how many items are in each group. */
class ChecklistGroupsTest {
  @TempDir Path temp;

  @Test
  void eachGroupHasItsOwnCount() throws IOException {
    Path content =
        Builds.write(
            temp.resolve("content"),
            "site.yaml",
            "title: T\nsheets: {pdf: false}\n",
            "steps/1-ask.md",
            "---\ntitle: Ask\ntime: 5 min\nchecklist: [Ask, Listen]\n---\n",
            "checklists/1-desk.yaml",
            "title: Desk\nitems: [Tidy up]\n",
            "checklists/2-bag.yaml",
            "title: Bag\nitems: [Pack, Close]\n",
            "checklists/3-mind.yaml",
            "title: Mind\nitems: [Breathe]\n",
            "sheets.yaml",
            "- {id: before, title: Before, lists: [checklist/desk, checklist/bag]}\n");
    assertThat(Builds.printed(Builds.build(content, temp.resolve("site")))).isEmpty();
    assertThat(
            Jsoup.parse(temp.resolve("site/checklists.html"))
                .select(".question-facts span")
                .eachText())
        .containsExactly("The steps: 2 items", "Before: 3 items", "Mind: 1 item");
  }
}
