package dev.cribsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page in print: light, without screen-only parts, and with all details open. */
@InBrowser
class PrintIT {
  private static final int WHITE = 0xffffff;
  private static final String CHROME =
      """
      () => ["header", "nav", ".skip", "button", "select", "[data-filters]", "dialog", ".pager"]
        .flatMap((selector) => [...document.querySelectorAll(selector)])
        .filter((e) => e.checkVisibility({ checkVisibilityCSS: true }))
        .map((e) => e.outerHTML.slice(0, 80))
      """;

  @Test
  void everyKindIsWhiteAndDarkOnItEvenInTheDarkTheme(Visitor visitor) {
    Page page = visitor.with(to -> to.setColorScheme(ColorScheme.DARK)).newTab();
    page.navigate(visitor.address(Way.FROM_DISK, "index.html"));
    page.locator("[data-theme-select]").selectOption("dark");
    for (String path : visitor.onePageOfEachKind(Way.FROM_DISK)) {
      page.navigate(visitor.address(Way.FROM_DISK, path));
      assertThat(PrintedPage.corners(page, "A4")).as(path).containsOnly(WHITE);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      String ink = (String) page.evaluate("() => getComputedStyle(document.body).color");
      assertThat(ink).as(path).isEqualTo("rgb(0, 0, 0)");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
  }

  @Test
  @SuppressWarnings("unchecked")
  void nothingOfTheScreensControlsIsPrinted(Visitor visitor) {
    Page page = visitor.newTab();
    List<String> printed = new ArrayList<>();
    for (String path : visitor.onePageOfEachKind(Way.FROM_DISK)) {
      page.navigate(visitor.address(Way.FROM_DISK, path));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      ((List<String>) page.evaluate(CHROME)).forEach(element -> printed.add(path + ": " + element));
    }
    assertThat(printed).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void foldedAnswersAreUnfolded(boolean script, Visitor visitor) {
    visitor.with(to -> to.setJavaScriptEnabled(script));
    Page page = visitor.open(Way.FROM_DISK, "questions/chat.html");
    String printed = squeezed(PrintedPage.of(page, "A4").text());
    Document document = visitor.site().document("questions/chat.html");
    document.select(".diagram-facts").remove(); // The diagram itself is printed.
    for (Element paragraph : document.select("main details.block p, main details.block li")) {
      String start = squeezed(PrintedPage.plain(paragraph.text()));
      assertThat(printed).contains(start.substring(0, Math.min(30, start.length())));
    }
  }

  @Test
  void foldedAnswersAreFoldedAgainAfterwards(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "questions/chat.html");
    PrintedPage.of(page, "A4");
    assertThat(page.locator("main details[open]").count()).isZero();
  }

  @Test
  void allPlansArePrintedWithTheirHeadings(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "framework.html");
    String printed = PrintedPage.of(page, "A4").text();
    for (Element plan : visitor.site().document("framework.html").select(".plans > section")) {
      assertThat(printed).contains(plan.expectFirst("h3").text());
      String last = plan.select("tbody tr").last().select("td").text();
      assertThat(squeezed(printed)).contains(squeezed(last));
    }
  }

  @Test
  void linksToOtherSitesPrintTheirTarget(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "about.html");
    Locator links = page.locator("main a[href^='http']");
    String printed = squeezed(PrintedPage.of(page, "A4").text());
    for (Locator link : links.all()) {
      assertThat(printed).contains(squeezed(link.getAttribute("href")));
    }
  }

  @Test
  void ticksArePrintedAsTheyAre(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "steps/understand.html");
    page.locator("input[data-tick]").first().check();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    String drawn =
        (String)
            page.evaluate(
                """
                () => {
                  const [ticked, open] = document.querySelectorAll("input[data-tick]");
                  const look = (e) => ["backgroundColor", "backgroundImage", "appearance"]
                    .map((name) => getComputedStyle(e)[name]).join() +
                    getComputedStyle(e, "::after").display + getComputedStyle(e, "::before").content;
                  return look(ticked) === look(open) ? "same" : getComputedStyle(ticked).printColorAdjust;
                }
                """);
    assertThat(drawn).isEqualTo("exact");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A4", "Letter"})
  void wideTablesAndCodeAreNotCut(String paper, Visitor visitor) {
    Page page = visitor.newTab();
    for (String path : List.of("numbers.html", "steps/propose.html", "questions/chat.html")) {
      page.navigate(visitor.address(Way.FROM_DISK, path));
      String printed = squeezed(PrintedPage.of(page, paper).text());
      Document document = visitor.site().document(path);
      for (Element cell :
          document.select("main td:last-child, main .numbers-value, main pre.code")) {
        String text = squeezed(PrintedPage.plain(cell.wholeText()));
        assertThat(printed).as(path).contains(text.substring(Math.max(0, text.length() - 12)));
      }
    }
  }

  @Test
  void noPageOfAQuestionButItsLastIsMostlyBlank(Visitor visitor) {
    Page page = visitor.newTab();
    List<String> drawn =
        visitor.site().pages().stream()
            .filter(path -> path.startsWith("questions/"))
            .filter(path -> !visitor.site().document(path).select(".diagram").isEmpty())
            .toList();
    assertThat(drawn).hasSizeGreaterThan(10);
    for (String path : drawn) {
      page.navigate(visitor.address(Way.FROM_DISK, path));
      for (String paper : List.of("A4", "Letter")) {
        List<Double> blank = PrintedPage.blankAtTheFoot(page, paper);
        assertThat(blank.subList(0, blank.size() - 1))
            .as(path + " on " + paper)
            .allMatch(share -> share < 0.5);
      }
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\p{Z}]", "");
  }
}
