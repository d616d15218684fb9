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

/** Tables of numbers: each fact once, and the year in a column. */
class NumbersPageTest {
  private static final String NUMBERS =
      """
      tables:
        - id: discs
          title: Discs
          rows:
            - {name: Seek, value: "10", unit: ms, source: Data sheets, year: 2025}
            - {name: Read, value: "5", unit: GB/s, note: In sequence, source: Data sheets, year: 2024}
            - {name: Flush, value: "1", unit: ms, note: Once, source: Measured, year: 2023}
        - id: powers
          title: Powers
          rows:
            - {name: Kilo, value: "1,000"}
      """;

  @TempDir Path temp;

  @Test
  void aRowNamesItsSourceOnlyIfItIsNotTheMainOne() throws IOException {
    assertThat(page().select(".numbers-source").eachText())
        .containsExactly("Main source: Data sheets");
    assertThat(rows().eachText())
        .containsExactly(
            "Seek 10 ms 2025", "Read 5 GB/s In sequence 2024", "Flush 1 ms Once (Measured) 2023");
  }

  @Test
  void aTableWithoutYearsHasNoColumnForThem() throws IOException {
    assertThat(page().select("thead tr").eachText())
        .containsExactly("What Value Note Year", "What Value Note");
  }

  private Elements rows() throws IOException {
    return page().select("table").first().select("tbody tr");
  }

  private Document page() throws IOException {
    Path content = temp.resolve("content");
    Files.createDirectories(content);
    Files.writeString(content.resolve("site.yaml"), "title: T\n");
    Files.writeString(content.resolve("numbers.yaml"), NUMBERS);
    assertThat(Builds.printed(Builds.build(content, temp.resolve("site")))).isEmpty();
    return Jsoup.parse(temp.resolve("site/numbers.html"));
  }
}
