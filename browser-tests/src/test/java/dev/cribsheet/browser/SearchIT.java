package dev.cribsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.cribsheet.browser.site.Weight;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search opens with a key, works from disk, and supports the arrow keys. */
@InBrowser
class SearchIT {
  private static final String STEP = "steps/understand.html";

  @BeforeEach
  void theSiteHasASearch(Visitor visitor) {
    assertThat(visitor.site().has("search.html")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "Control+k", "Meta+k"})
  void aKeyOpensTheDialogAndEscapeGivesTheFocusBack(String key, Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, STEP);
    page.locator(".brand").focus();
    page.keyboard().press(key);
    assertThat(field(page)).isFocused();
    page.keyboard().press("Escape");
    assertThat(dialog(page)).isHidden();
    assertThat(page.locator(".brand")).isFocused();
  }

  @Test
  void theFirstEscapeClearsAFilledField(Visitor visitor) {
    Page page = searched(visitor, Way.FROM_DISK, "cache");
    page.keyboard().press("Escape");
    assertThat(dialog(page)).isVisible();
    assertThat(field(page)).hasValue("");
    page.keyboard().press("Escape");
    assertThat(dialog(page)).isHidden();
  }

  @Test
  void aSlashInAFieldIsASlash(Visitor visitor) {
    Page page = searched(visitor, Way.FROM_DISK, "a/b");
    assertThat(field(page)).hasValue("a/b");
  }

  @Test
  void nothingOfItIsLoadedBeforeTheFirstUse(Visitor visitor) {
    Page page = visitor.open(Way.OVER_LOOPBACK, STEP);
    int before = visitor.requests().size();
    assertThat(visitor.requests()).noneMatch(url -> url.contains("search"));
    page.keyboard().press("/");
    page.keyboard().type("cache");
    assertThat(results(page)).not().hasCount(0);
    assertThat(visitor.requests().size()).isGreaterThan(before);
  }

  /**
   * A large pack's index is split into many files; a search loads only the files that it needs for
   * its words.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "cache",
        "consistancy of replicas",
        "how does a news feed stay consistent when a queue is behind",
        "zone wallet token shard latency",
      })
  void aFirstSearchTakesAtMost90Kilobytes(String query, Visitor visitor) {
    Page page = searched(visitor, Way.OVER_LOOPBACK, query);
    assertThat(results(page).first()).isVisible();
    int asked;
    do {
      asked = visitor.requests().size();
      page.waitForTimeout(300);
    } while (asked < visitor.requests().size());
    String base = visitor.address(Way.OVER_LOOPBACK, "");
    int weight =
        visitor.requests().stream()
            .map(url -> url.substring(base.length()))
            .filter(file -> file.matches("(theme/)?search.*\\.js"))
            .mapToInt(file -> Weight.gzipped(visitor.site().bytes(file)))
            .sum();
    assertThat(weight).isBetween(1, 90_000);
  }

  @ParameterizedTest
  @EnumSource
  void resultsAreGroupedAndMarkedAndCounted(Way way, Visitor visitor) {
    Page page = searched(visitor, way, "cache");
    assertThat(results(page).first()).isVisible();
    assertThat(dialog(page).locator("mark").first())
        .hasText(Pattern.compile("cach.*", Pattern.CASE_INSENSITIVE));
    assertThat(dialog(page).locator("[data-search-results] section").first()).isVisible();
    assertThat(dialog(page).locator("[role=status]")).hasText(Pattern.compile(".*\\d+.*"));
  }

  @ParameterizedTest
  @EnumSource
  void arrowsGoThroughTheResultsAndBack(Way way, Visitor visitor) {
    Page page = searched(visitor, way, "cache");
    Locator results = results(page);
    assertThat(results.first()).isVisible();
    page.keyboard().press("ArrowDown");
    assertThat(results.nth(0)).isFocused();
    page.keyboard().press("ArrowDown");
    assertThat(results.nth(1)).isFocused();
    page.keyboard().press("Home");
    assertThat(results.nth(0)).isFocused();
    page.keyboard().press("ArrowUp");
    assertThat(field(page)).isFocused();
  }

  @ParameterizedTest
  @EnumSource
  void enterInTheFieldOpensTheFirstResult(Way way, Visitor visitor) {
    Page page = searched(visitor, way, "url shortener");
    assertThat(results(page).first()).isVisible();
    String first = (String) results(page).first().evaluate("a => a.href");
    page.keyboard().press("Enter");
    page.waitForURL(first);
    assertThat(page.locator("h1")).isVisible();
  }

  @Test
  void noResultIsSaidAtOnce(Visitor visitor) {
    Page page = searched(visitor, Way.FROM_DISK, "xyzzyqqq");
    assertThat(dialog(page)).containsText("No results for");
    assertThat(dialog(page).locator("[role=status]")).containsText("xyzzyqqq");
  }

  @Test
  void whatIsTypedIsTextAndNotMarkup(Visitor visitor) {
    Page page = searched(visitor, Way.FROM_DISK, "<img src=x onerror=alert(1)>zzqq");
    assertThat(dialog(page)).containsText("No results for");
    assertThat(dialog(page).locator("img")).hasCount(0);
  }

  @Test
  void aFormThatTheSiteDoesNotHaveLeadsToTheOthers(Visitor visitor) {
    Page page = searched(visitor, Way.FROM_DISK, "url shortening");
    assertThat(results(page).first()).containsText(Pattern.compile("shorten"));
  }

  @Test
  void aShortWordThatIsNowhereDoesNotHideTheHitsOfALongOne(Visitor visitor) {
    Page page = searched(visitor, Way.FROM_DISK, "qqz shortener ");
    assertThat(results(page).first()).containsText(Pattern.compile("shorten"));
  }

  @Test
  void theFirstResultIsMarkedAsTheOneThatEnterOpens(Visitor visitor) {
    Page page = searched(visitor, Way.FROM_DISK, "cache");
    assertThat(results(page).first()).isVisible();
    String background = "a => getComputedStyle(a).backgroundColor";
    Object first = results(page).first().evaluate(background);
    assertThat(first).isNotEqualTo(results(page).nth(1).evaluate(background));
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    assertThat(results(page).first().evaluate(background)).isNotEqualTo(first);
  }

  @Test
  void theHeadSaysHowManyResultsAreShownAndTheButtonHowManyItAdds(Visitor visitor) {
    Page page = searched(visitor, Way.FROM_DISK, "cache");
    Locator head = dialog(page).locator("[data-search-results] > p");
    assertThat(head).hasText(Pattern.compile("Results: 10 of \\d\\d"));
    int all = Integer.parseInt(head.textContent().replaceAll(".* ", ""));
    Locator more = dialog(page).locator(".search-more");
    for (int shown = 10; shown < all; shown = Math.min(shown + 10, all)) {
      assertThat(results(page)).hasCount(shown);
      assertThat(head).hasText("Results: " + shown + " of " + all);
      assertThat(more).hasText("Show " + Math.min(10, all - shown) + " more");
      more.click();
    }
    assertThat(results(page)).hasCount(all);
    assertThat(head).hasText("Results: " + all + " of " + all);
    assertThat(more).hasCount(0);
  }

  @Test
  void theIndexOfAllPagesIsHiddenWhileThereIsAQuery(Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "search.html");
    Locator index = page.locator("main .entry-list").first();
    Locator field = page.locator("main input[type=search]");
    assertThat(index).isVisible();
    field.fill("cache");
    assertThat(index).isHidden();
    assertThat(page.locator(".pager")).isHidden();
    field.fill("xyzzyqqq");
    assertThat(index).isHidden();
    field.fill("");
    assertThat(index).isVisible();
  }

  @Test
  void aPageThatIsFoundByItsOtherNameSaysSo(Visitor visitor) {
    Page page = searched(visitor, Way.FROM_DISK, "TinyURL");
    assertThat(results(page).first().locator("b")).hasText("URL shortener");
    assertThat(results(page).first().locator("small").first()).hasText("Also called TinyURL");
    assertThat(results(page).first().locator("mark")).hasText("TinyURL");
  }

  @Test
  void aQuestionShowsItsDifficulty(Visitor visitor) {
    Page page = searched(visitor, Way.FROM_DISK, "url shortener");
    assertThat(results(page).first().locator("i")).hasText("Easy");
    assertThat(results(page).first().locator(".difficulty svg")).isVisible();
  }

  @Test
  void aQuestionShowsTheTopicThatItIsFoundBy(Visitor visitor) {
    Page page = searched(visitor, Way.FROM_DISK, "caching");
    Locator question =
        results(page).filter(new Locator.FilterOptions().setHasText("URL shortener"));
    assertThat(question.locator("small mark").first()).hasText("Caching");
  }

  @Test
  void aStepShowsItsNumber(Visitor visitor) {
    Page page = searched(visitor, Way.FROM_DISK, "deep dive");
    assertThat(results(page).first().locator("b + i")).hasText("3Step 3");
    assertThat(results(page).first().locator(".badge")).isVisible();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cache", "consistency"})
  void atMostThreeTermsComeBeforeTheQuestions(String query, Visitor visitor) {
    Page page = searched(visitor, Way.FROM_DISK, query);
    assertThat(results(page).first()).isVisible();
    Locator hits = dialog(page).locator("[data-search-results] li a[href*='numbers.html#']");
    assertThat(hits.count()).isBetween(1, 4);
    assertThat(dialog(page).locator("[data-search-results] a[href*='/questions/']"))
        .not()
        .hasCount(0);
  }

  /** Other names of glossary terms find their entry. */
  @Test
  void aSynonymIsFound(Visitor visitor) {
    Page page = searched(visitor, Way.FROM_DISK, "RPS");
    assertThat(results(page).first()).isVisible();
  }

  @ParameterizedTest
  @EnumSource
  void withoutScriptTheLinkLeadsToAnIndex(Way way, Visitor visitor) {
    Page page = visitor.withoutScript().open(way, STEP);
    page.locator("[data-search-open]").click();
    assertThat(page.locator("main form:visible")).hasCount(0);
    page.locator(".letters a").filter(new Locator.FilterOptions().setHasText("U")).first().click();
    assertThat(page.locator("main a[href$='understand.html']").first()).isVisible();
  }

  @ParameterizedTest
  @ValueSource(strings = {"search.html?q=caching", "search.html#q=caching"})
  void theSearchPageReadsAQueryFromItsAddress(String address, Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, address);
    assertThat(page.locator("main input[type=search]")).hasValue("caching");
    assertThat(page.locator("main [data-search-results] mark").first()).isVisible();
  }

  @ParameterizedTest
  @CsvSource({
    "?q=rate+limiter, rate limiter",
    "?x=1#q=caching, caching",
    "#q=AT&T, AT&T",
    "#q=C++, C++",
    "?q=100%25, 100%",
    "?q=100%, 100%",
    "?max-q=3, ''",
  })
  void everyFormOfAQueryIsReadAsItWasTyped(String address, String query, Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, "search.html" + address);
    Locator field = page.locator("main input[type=search]");
    assertThat(field).hasValue(query);
    page.keyboard().press("/");
    assertThat(field).isFocused();
  }

  @Test
  void theIndexMarksTheLettersOfItsPage(Visitor visitor) {
    Page page = visitor.withoutScript().open(Way.FROM_DISK, "search.html");
    Locator letters = page.locator(".letters a");
    Locator here = page.locator(".letters a[href^='search.html#']:not([data-away])");
    Locator away = page.locator(".letters a[href^='search-2.html#'][data-away]");
    assertThat(here.count()).isPositive();
    assertThat(away.count()).isPositive();
    assertThat(letters).hasCount(here.count() + away.count());
    assertThat(page.locator("main h3")).hasCount(here.count());
    String ground = "a => getComputedStyle(a).backgroundColor";
    assertThat(here.first().evaluate(ground)).isNotEqualTo(away.first().evaluate(ground));
  }

  @Test
  void theOpenDialogPassesAxe(Visitor visitor) {
    Page page = searched(visitor, Way.OVER_LOOPBACK, "cache");
    assertThat(results(page).first()).isVisible();
    assertThat(Axe.violations(page)).isEmpty();
  }

  @Test
  void theDialogOfAPhoneDoesNotScrollSideways(Visitor visitor) {
    visitor.sized(320, 700);
    Page page = searched(visitor, Way.FROM_DISK, "cache");
    assertThat(results(page).first()).isVisible();
    Object fits =
        dialog(page)
            .evaluate(
                "d => d.scrollWidth <= d.clientWidth && d.getBoundingClientRect().right <= 320");
    assertThat(fits).isEqualTo(true);
  }

  private static Page searched(Visitor visitor, Way way, String text) {
    Page page = visitor.open(way, STEP);
    page.keyboard().press("/");
    assertThat(field(page)).isFocused();
    page.keyboard().type(text);
    return page;
  }

  private static Locator dialog(Page page) {
    return page.locator("dialog[data-search-dialog]");
  }

  private static Locator field(Page page) {
    return dialog(page).locator("input[type=search]");
  }

  private static Locator results(Page page) {
    return dialog(page).locator("[data-search-results] li a");
  }
}
