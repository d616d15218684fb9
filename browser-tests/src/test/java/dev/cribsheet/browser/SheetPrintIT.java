package dev.cribsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.DOUBLE;

import com.microsoft.playwright.Page;
import dev.cribsheet.browser.site.BuiltSite;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet printed from the browser looks like its PDF. */
@InBrowser
class SheetPrintIT {
  static Stream<String> sheets() {
    return BuiltSite.ofThisBuild().pages().stream()
        .filter(page -> page.startsWith("sheets/") && !page.contains("booklet"));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void fillsThePagesOfItsPdfsAndSaysWhatTheySay(String sheet, Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, sheet);
    page.evaluate("() => document.fonts.ready");
    for (String paper : List.of("A4", "Letter")) {
      PrintedPage printed = PrintedPage.of(page, paper);
      String pdf = sheet.replace(".html", "-" + paper.toLowerCase(Locale.ROOT) + ".pdf");
      PrintedPage twin = PrintedPage.of(visitor.site().bytes(pdf));
      assertThat(twin.sheets()).as(pdf).isEqualTo(page.locator(".sheet").count());
      assertThat(printed.sheets()).as(pdf).isEqualTo(twin.sheets());
      assertThat(printed.letters()).as(pdf).isEqualTo(twin.letters());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"understand", "questions", "before-and-after", "question-chat"})
  void endsAtTheFootOfThePaper(String sheet, Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "sheets/" + sheet + ".html");
    page.evaluate("() => document.fonts.ready");
    for (String paper : List.of("A4", "Letter")) {
      assertThat(PrintedPage.blankAtTheFoot(page, paper))
          .as(paper)
          .singleElement(DOUBLE)
          .isLessThan(15 / (paper.equals("A4") ? 297 : 279.4)); // millimetres
    }
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void isShownInThePdfsOwnFontAndLinksToBothPdfs(String sheet, Visitor visitor) {
    Page page = visitor.open(Way.OVER_LOOPBACK, sheet);
    assertThat(page.locator(".sheet h1")).isVisible();
    Object loaded =
        page.evaluate(
            "async () => { await document.fonts.ready;"
                + " return [...document.fonts].filter((f) => f.status === 'loaded').length; }");
    assertThat(loaded).isEqualTo(2); // regular and bold, which every sheet has
    assertThat(page.locator("a[type='application/pdf']")).hasCount(2);
  }
}
