package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview on the home page matches the sheet that it shows. */
class HomePreviewTest {
  private static final String STEP =
      """
      ---
      title: Taste the soup before anybody else does and say so
      short: Taste
      time: 5-10 min
      output: A bowl.
      checklist: [Stir, Sip]
      avoid: [Salt first.]
      ask:
        - {group: Guests, items: ["Who eats?"]}
        - {group: Kitchen, items: ["Who cooks?"]}
      say: [It is hot.]
      handover: Now we serve.
      ---
      """;

  @TempDir Path temp;
  private Element preview;
  private Document sheet;

  @BeforeEach
  void build() throws IOException {
    Path content =
        Builds.write(
            temp.resolve("content"),
            "site.yaml",
            "title: T\nsheets: {pdf: false}\n",
            "steps/1-taste.md",
            STEP,
            "steps/2-serve.md",
            "---\ntitle: Serve\ntime: 20 min\n---\n");
    assertThat(Builds.printed(Builds.build(content, temp.resolve("site")))).isEmpty();
    preview = Jsoup.parse(temp.resolve("site/index.html")).selectFirst(".preview");
    sheet = Jsoup.parse(temp.resolve("site").resolve(preview.attr("href")));
  }

  @Test
  void itHasTheTitleOfTheSheetAndItsMinutesInTheSession() {
    assertThat(String.join(" ", preview.select(".preview-title tspan").eachText()))
        .isEqualTo(spaced(sheet.selectFirst("h1").text()));
    assertThat(sheet.select(".sheet-minutes").text()).isEqualTo("10 min");
    assertThat(preview.select(".preview-minutes").text()).isEqualTo("Clock: 0–10 of 45");
  }

  @Test
  void itHasTheListsOfTheSheetInTheSameOrder() {
    List<String> lists = texts(preview, ".preview-head");
    assertThat(lists).hasSizeGreaterThan(5);
    assertThat(texts(sheet, ".sheet-block:not(.sheet-notes) h2"))
        .startsWith(lists.toArray(String[]::new));
    assertThat(preview.select(".preview-group").eachText()).containsExactly("Guests", "Kitchen");
  }

  private static List<String> texts(Element page, String selector) {
    return page.select(selector).eachText().stream().map(HomePreviewTest::spaced).toList();
  }

  /** A sheet keeps the last words of a line together with no-break spaces. */
  private static String spaced(String text) {
    return text.replace('\u00a0', ' ');
  }
}
