package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of all sheets says what each one is for. */
class SheetIndexTest {
  private static final String STEP =
      """
      ---
      title: Ask first
      id: ask
      time: 5 min
      goal: Know what to build.
      checklist: [Restate it]
      ---
      """;

  private static final String SHEETS =
      """
      - {id: day, title: The day itself, lede: Read it before you go in., lists: [checklist/ask]}
      """;

  @TempDir Path temp;

  @Test
  void sheetsOfStepsAndOfTheInterviewAreGroupsWithTheirPurpose() throws IOException {
    write("site.yaml", "title: T\n");
    write("steps/1-ask.md", STEP);
    write("sheets.yaml", SHEETS);
    assertThat(Builds.printed(Builds.build(temp.resolve("content"), temp.resolve("site"))))
        .isEmpty();
    Document page = Jsoup.parse(temp.resolve("site/sheets.html"));

    assertThat(page.select("main section:has(.sheet-cards) > h2").eachAttr("id"))
        .isEqualTo(List.of("steps", "session"));
    assertThat(page.select("section:has(#steps) .sheet-card > p").eachText())
        .containsExactly("Know what to build.");
    assertThat(page.select(".booklet-card > p").first().text())
        .endsWith(" In this order: Overview, Ask first, Practice log.");
    assertThat(page.select("section:has(#session) .sheet-card").eachText())
        .anyMatch(card -> card.startsWith("The day itself Read it before you go in. PDF A4"));
  }

  private void write(String path, String text) throws IOException {
    Path file = temp.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
