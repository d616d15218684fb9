package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * On phones, each cell of a table with three or more columns and long text is labelled with its
 * column's name.
 */
class WideTableTest {
  private static final String LONG = "A text that leaves no room for the other columns";

  @TempDir Path temp;

  @Test
  void eachCellAfterTheFirstHasTheNameOfItsColumn() throws IOException {
    Document page = page("| | Mid | **Senior** | |\n|-|-|-|-|\n| Depth | a | " + LONG + " | c |\n");
    assertThat(page.select(".table-wide td").eachAttr("data-column"))
        .containsExactly("Mid", "Senior");
    assertThat(page.select("tbody > tr > *").eachText()).containsExactly("Depth", "a", LONG, "c");
    assertThat(
            page("| a | b | c |\n|-|-|-|\n| 1 | 2 | " + LONG + " |\n")
                .select(".table-wide td")
                .eachAttr("data-column"))
        .containsExactly("b", "c");
  }

  @Test
  void otherTablesStayAsTheyAre() throws IOException {
    assertThat(page("| a | b | c | d |\n|-|-|-|-|\n| 1 | 2 | 3 | 4 |\n").select("[data-column]"))
        .isEmpty();
    assertThat(page("| a | b |\n|-|-|\n| 1 | " + LONG + " |\n").select(".table-wide")).isEmpty();
  }

  private Document page(String markdown) throws IOException {
    Path content =
        Builds.write(
            temp.resolve("content"),
            "site.yaml",
            "title: T\n",
            "pages/p.md",
            "---\ntitle: P\nnav: P\n---\n\n" + markdown);
    assertThat(Builds.printed(Builds.build(content, temp.resolve("site")))).isEmpty();
    return Jsoup.parse(temp.resolve("site/p.html"));
  }
}
