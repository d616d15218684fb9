package dev.cribsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.browser.site.BuiltSite;
import dev.cribsheet.browser.site.Weight;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gzip size of the files in bytes, and the number of elements per page. */
class BudgetsIT {
  private static final int LARGEST_DOM = 1200;
  private static final int LARGEST_BOOKLET = 2000;
  private static final String BOOKLET = "sheets/booklet.html";

  private final BuiltSite site = BuiltSite.ofThisBuild();

  @Test
  void aTypicalPageWeighs8KilobytesAndTheLargest25() {
    List<Integer> weights =
        site.pages().stream().map(page -> Weight.gzipped(site.bytes(page))).sorted().toList();
    assertThat(weights.get(weights.size() / 2)).isLessThanOrEqualTo(8_000);
    assertThat(weights.get(weights.size() - 1)).isLessThanOrEqualTo(25_000);
  }

  @ParameterizedTest
  @CsvSource({
    "site,       .css, 11000",
    "core+theme, .js,   4000",
    "checklist,  .js,   2500",
    "questions,  .js,   2000",
    "bank,       .js,   1500",
    "search,     .js,   6000",
  })
  void aThemeFileKeepsToItsBudget(String names, String ending, int budget) {
    int weight =
        site.files().stream()
            .filter(file -> file.startsWith("theme/") && file.endsWith(ending))
            .filter(file -> isOneOf(names, file))
            .mapToInt(file -> Weight.gzipped(site.bytes(file)))
            .sum();
    assertThat(weight).isLessThanOrEqualTo(budget);
  }

  private static boolean isOneOf(String names, String file) {
    return List.of(names.split("\\+")).stream()
        .anyMatch(name -> file.matches("theme/" + name + "-[0-9a-f]+\\.[a-z]+"));
  }

  @Test
  void noPageHasMoreThan1200ElementsButTheBookletWhichIsAllSheetsAtOnce() {
    for (String page : site.pages()) {
      assertThat(site.document(page).getAllElements().size() - 1)
          .as(page)
          .isLessThanOrEqualTo(page.equals(BOOKLET) ? LARGEST_BOOKLET : LARGEST_DOM);
    }
  }
}
