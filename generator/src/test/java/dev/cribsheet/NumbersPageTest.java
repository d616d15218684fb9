package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A table of numbers states its main source and year once; rows state only what differs. The
 * glossary is collapsed, and a button at the top leads to it.
 */
class NumbersPageTest {
  private static final String NUMBERS =
      """
      tables:
        - id: discs
          title: Discs
          rows:
            - {name: Seek, value: "10", unit: ms, source: Data sheets, year: 2025}
            - {name: Read, value: "5", unit: GB/s, note: In sequence, source: Data sheets, year: 2024}
            - {name: Write, value: "3", unit: GB/s, source: Data sheets, year: 2025}
            - {name: Flush, value: "1", unit: ms, note: Once, source: Measured, year: 2025}
            - {name: Trim, value: "2", unit: ms, source: Measured, year: 2023}
        - id: powers
          title: Powers
          rows:
            - {name: Kilo, value: "1,000"}
      """;

  @TempDir Path temp;

  @Test
  void aTableNamesItsMainSourceAndYearOnce() throws IOException {
    assertThat(page().select(".numbers-source").eachText())
        .containsExactly("Source: Data sheets, 2025");
    assertThat(page().select("thead tr").eachText())
        .containsExactly("What Value Note", "What Value Note");
  }

  @Test
  void aRowNamesWhatDiffers() throws IOException {
    assertThat(rows().eachText())
        .containsExactly(
            "Seek 10 ms",
            "Read 5 GB/s In sequence (2024)",
            "Write 3 GB/s",
            "Flush 1 ms Once (Measured)",
            "Trim 2 ms Measured, 2023");
  }

  @Test
  void theGlossaryIsFoldedBehindAButtonAtTheTop() throws IOException {
    Document page = page();
    assertThat(page.select(".button-primary").eachAttr("href")).containsExactly("#glossary");
    assertThat(page.select("details:not([open]) > summary h2").eachText())
        .containsExactly("Glossary");
    assertThat(page.select("details > #glossary dt").eachAttr("id")).containsExactly("ack");
  }

  private Elements rows() throws IOException {
    return page().select("table").first().select("tbody tr");
  }

  private Document page() throws IOException {
    Path content = temp.resolve("content");
    Files.createDirectories(content);
    Files.writeString(content.resolve("site.yaml"), "title: T\n");
    Files.writeString(content.resolve("numbers.yaml"), NUMBERS);
    Files.writeString(
        content.resolve("glossary.yaml"), "- {id: ack, term: Ack, definition: It arrived.}\n");
    assertThat(Builds.printed(Builds.build(content, temp.resolve("site")))).isEmpty();
    return Jsoup.parse(temp.resolve("site/numbers.html"));
  }
}
