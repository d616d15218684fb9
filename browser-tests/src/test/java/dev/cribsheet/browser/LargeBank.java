package dev.cribsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A multi-page question bank: a filter shows the questions of all pages exactly as the pages do.
 */
abstract class LargeBank {
  private static final String SHOWN = "[data-question]:visible";

  @ParameterizedTest
  @EnumSource
  void aFilterShowsTheRowsOfAllPagesAsTheyAreBuilt(Way way, Visitor visitor) {
    Page page = visitor.open(way, "questions.html");
    box(page, "difficulty:easy").check();
    assertShown(page, way, visitor, keys -> keys.contains("difficulty:easy"));
    box(page, "team:cellar").check();
    assertShown(
        page, way, visitor, keys -> keys.containsAll(List.of("difficulty:easy", "team:cellar")));
    assertThat(page.locator(SHOWN).first()).containsText("Team Cellar");
    assertThat(page.locator(SHOWN).first()).containsText("Prompt of question");
  }

  @ParameterizedTest
  @EnumSource
  void theLastPageFiltersAllQuestionsToo(Way way, Visitor visitor) {
    Page page = visitor.open(way, "questions.html");
    page.locator("[data-pager] a").last().click();
    assertThat(page.locator("[data-pager] [aria-current]")).hasText(lastNumber(visitor));
    box(page, "topic:topic-0").check();
    assertShown(page, way, visitor, keys -> keys.contains("topic:topic-0"));
    String title = page.locator(SHOWN + " h3").first().innerText();
    page.locator(SHOWN + " h3 a").first().click();
    assertThat(page.locator("h1")).hasText(title);
  }

  @Test
  void theAddressKeepsTheFiltersAndTheWayBackLeadsToThePage(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "questions.html");
    assertThat(page.locator(SHOWN)).hasCount(50);
    box(page, "difficulty:easy").check();
    assertThat(page.locator("[data-results]")).isVisible();
    String first = page.locator(SHOWN).first().innerText();
    page.reload();
    assertThat(page.locator(SHOWN).first()).isVisible();
    assertThat(page.locator(SHOWN).first().innerText()).isEqualTo(first);
    page.goBack();
    assertThat(page.locator(SHOWN)).hasCount(50);
    assertThat(page.locator("[data-results]")).isHidden();
    assertThat(page.locator("[data-pager]")).isVisible();
  }

  @Test
  void withoutAFilterThePageIsShownAgain(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "questions.html");
    box(page, "team:cellar").check();
    assertThat(page.locator("[data-results] [data-question]").first()).isVisible();
    page.locator(".filter-count [data-clear]").click();
    assertThat(page.locator("[data-results]")).isHidden();
    assertThat(page.locator(SHOWN)).hasCount(50);
  }

  @Test
  void whatIsDoneIsMarkedAndCanBeLeftOut(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "questions.html#f=difficulty%3Ahard");
    String first = question(page, 0);
    String second = question(page, 1);
    page.locator("[data-results] h3 a").first().click();
    page.locator("[data-mark-done]").check();
    page.navigate(visitor.address(Way.FROM_DISK, "questions.html#f=difficulty%3Ahard"));
    assertThat(page.locator("[data-results] [data-is-done] .question-done")).hasCount(1);
    assertThat(question(page, 0)).isEqualTo(first);
    box(page, "open").check();
    assertThat(page.locator("[data-results] [data-is-done]")).hasCount(0);
    assertThat(question(page, 0)).isEqualTo(second);
  }

  @ParameterizedTest
  @EnumSource
  void wordsFilterTheQuestionsOfAllPages(Way way, Visitor visitor) {
    Page page = visitor.open(way, "questions.html");
    page.locator("[data-filter-text]").fill("question 50");
    assertThat(page.locator("[data-results] [data-question]").first()).isVisible();
    assertThat(page.locator(SHOWN + " h3").first()).containsText("50");
    page.locator("[data-filter-text]").fill("");
    assertThat(page.locator(SHOWN)).hasCount(50);
    assertThat(page.locator("[data-pager]")).isVisible();
  }

  private static String question(Page page, int index) {
    return page.locator("[data-results] [data-question]").nth(index).getAttribute("data-question");
  }

  @Test
  void withoutScriptThePagesShowAllQuestions(Visitor visitor) {
    Page page = visitor.withoutScript().open(Way.FROM_DISK, "questions.html");
    assertThat(page.locator(SHOWN)).hasCount(50);
    assertThat(page.locator("[data-filters]")).isHidden();
    page.locator("[data-pager] a").last().click();
    assertThat(page.locator(SHOWN).first()).isVisible();
  }

  private static void assertShown(
      Page page, Way way, Visitor visitor, Predicate<List<String>> filter) {
    Map<String, Element> built = built(visitor);
    List<Element> wanted =
        built.values().stream()
            .filter(row -> filter.test(List.of(row.attr("data-keys").split(" "))))
            .toList();
    assertThat(page.locator("[data-filter-count]"))
        .hasText(String.format(Locale.UK, "%,d of %,d questions", wanted.size(), built.size()));
    for (int shown = 50; shown < wanted.size(); shown += 50) {
      assertThat(page.locator(SHOWN)).hasCount(shown);
      page.locator("button[data-more]").click();
    }
    assertThat(page.locator(SHOWN)).hasCount(wanted.size());
    assertThat(page.locator("button[data-more]")).isHidden();
    List<Element> found =
        Jsoup.parse(page.locator("[data-results]").innerHTML()).select("[data-question]");
    assertThat(found).extracting(Element::text).isEqualTo(texts(wanted));
    assertThat(found)
        .extracting(row -> row.selectFirst("h3 a").attr("href"))
        .isEqualTo(
            wanted.stream()
                .map(row -> "questions/" + row.attr("data-question") + ".html")
                .map(path -> URI.create(visitor.address(way, path)).toString())
                .map(LargeBank::asBrowsersWrite)
                .toList());
  }

  private static String asBrowsersWrite(String address) {
    return address.replaceFirst("^file:/+", "file:///");
  }

  private static List<String> texts(List<Element> rows) {
    return rows.stream().map(Element::text).toList();
  }

  /** Returns the rows of all pages by question id. */
  private static Map<String, Element> built(Visitor visitor) {
    Map<String, Element> rows = new LinkedHashMap<>();
    for (String path : paths(visitor)) {
      for (Element row : visitor.site().document(path).select("[data-question]")) {
        rows.put(row.attr("data-question"), row);
      }
    }
    return rows;
  }

  private static List<String> paths(Visitor visitor) {
    List<String> paths = new ArrayList<>(List.of("questions.html"));
    while (visitor.site().has("questions/page-" + (paths.size() + 1) + ".html")) {
      paths.add("questions/page-" + (paths.size() + 1) + ".html");
    }
    return paths;
  }

  private static String lastNumber(Visitor visitor) {
    return String.valueOf(paths(visitor).size());
  }

  private static Locator box(Page page, String value) {
    return page.locator("[data-filters] input[value='" + value + "']");
  }
}
