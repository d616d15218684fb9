package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The site in {@code sites/path}, which has two paths, in the default theme. */
class StudyPathTest {
  @TempDir Path temp;

  @BeforeEach
  void build() throws IOException {
    Builds.copy(Builds.RESOURCES.resolve("sites/path/content"), temp.resolve("content"));
    Path settings = temp.resolve("content/site.yaml");
    Files.writeString(settings, Files.readString(settings).replace("theme: plain", ""));
    assertThat(Builds.printed(Builds.build(temp.resolve("content"), site()))).isEmpty();
  }

  private Path site() {
    return temp.resolve("site");
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(site().resolve(path));
  }

  /** A page on two paths follows the first one; a page on none keeps the order of its kind. */
  @ParameterizedTest
  @CsvSource({
    "path.html, index.html, framework.html",
    "framework.html, path.html, steps/plan.html",
    "steps/plan.html, ../framework.html, ../questions/two.html",
    "questions/two.html, ../steps/plan.html, one.html",
    "questions/one.html, two.html, ../start.html",
    "start.html, questions/one.html, checklists.html#desk",
    "checklists.html, start.html, path.html",
    "steps/answer.html, ../path.html, ../questions/one.html",
    "questions/three.html, one.html, two.html",
  })
  void previousAndNextFollowThePath(String path, String previous, String next) throws IOException {
    assertThat(page(path).select(".pager a[rel=prev]").eachAttr("href")).containsExactly(previous);
    assertThat(page(path).select(".pager a[rel=next]").eachAttr("href")).containsExactly(next);
  }

  @ParameterizedTest
  @CsvSource({
    "questions/two.html, Back in “Study path: Two days”, Next in “Study path: Two days”",
    "checklists.html, Back in “Study path: Two days”, Next",
    "path.html, Back, Next",
  })
  void previousAndNextNameThePath(String path, String back, String next) throws IOException {
    assertThat(page(path).select(".pager small").eachText()).containsExactly(back, next);
  }

  @Test
  void theFirstActionOfTheHomePageLeadsToThePaths() throws IOException {
    assertThat(page("index.html").select(".button-primary").eachAttr("href"))
        .containsExactly("path.html");
    Files.delete(temp.resolve("content/path.yaml"));
    assertThat(Builds.printed(Builds.build(temp.resolve("content"), site()))).isEmpty();
    assertThat(page("index.html").select(".button-primary").eachAttr("href"))
        .containsExactly("steps/plan.html");
    assertThat(site().resolve("path.html")).doesNotExist();
  }

  @Test
  void thePathsAreInTheNavigationTheSearchAndTheSitemap() throws IOException {
    assertThat(page("start.html").select("ul[aria-labelledby=_nav-study] a").eachAttr("href"))
        .startsWith("path.html", "checklists.html");
    assertThat(page("search.html").select("a[href=path.html#short]").text()).isEqualTo("One day");
    assertThat(Files.readString(site().resolve("sitemap.xml")))
        .contains("https://example.org/path.html");
  }

  @Test
  void thePathsAreAlternativesAndTheFirstIsShown() throws IOException {
    Document page = page("path.html");
    assertThat(page.select("[data-tabs] > section > h2").eachAttr("id"))
        .containsExactly("two-days", "short");
    assertThat(page.select("[data-preferred] > h2").eachAttr("id")).containsExactly("two-days");
    assertThat(page.select("script[src*=tabs]")).hasSize(1);
  }

  @Test
  void everyItemHasItsOwnTick() throws IOException {
    List<String> ids = page("path.html").select("[data-tick]").eachAttr("id");
    assertThat(ids)
        .hasSize(9)
        .doesNotHaveDuplicates()
        .contains("two-days:question:one", "short:question:one");
    assertThat(page("path.html").select(".path-day .counter").eachText())
        .containsExactly("85 min", "60 min", "31 min");
  }
}
