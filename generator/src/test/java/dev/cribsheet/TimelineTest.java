package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bars that a page compares have one scale, and the axis below them shows all of it. */
class TimelineTest {
  @TempDir Path temp;

  @Test
  void theAxisEndsWithTheLongestSession() throws IOException {
    Document page = built("5-10 min", "[30, 45]", "framework.html");
    assertThat(page.select(".timeline .ticks text").eachText())
        .containsExactly("0", "5", "10", "15", "20", "25", "30", "35", "40", "45");
    assertThat(page.select(".timeline .ticks text").last().attr("x")).isEqualTo("100.000%");
    assertThat(page.select(".timeline-bar > svg").attr("width")).isEqualTo("22.222%");
    assertThat(page.select("[aria-labelledby=plan-30] .ticks").html())
        .isEqualTo(page.select(".timeline .ticks").html());
  }

  @Test
  void theNumberOfAStepIsInTheMiddleOfItsShortestTime() throws IOException {
    Document page = built("5-20 min", "[30]", "index.html");
    assertThat(page.select(".bar-least").attr("width")).isEqualTo("25.000%");
    assertThat(page.select(".timeline-bar text").attr("x")).isEqualTo("12.500%");
  }

  @Test
  void theAxisOfTheStepsAloneEndsWithThem() throws IOException {
    Document page = built("5-10 min", "[30, 45]", "index.html");
    assertThat(page.select(".ticks text").eachText()).containsExactly("0", "5", "10");
    assertThat(page.select(".timeline-bar > svg").attr("width")).isEqualTo("100.000%");
  }

  @Test
  void aLongScaleHasFewerFigures() throws IOException {
    Document page = built("60-150 min", "[150]", "index.html");
    assertThat(page.select(".ticks text").eachText())
        .containsExactly("0", "15", "30", "45", "60", "75", "90", "105", "120", "135", "150");
  }

  private Document built(String time, String lengths, String page) throws IOException {
    Path content =
        Builds.write(
            temp.resolve("content"),
            "site.yaml",
            "title: Site\nsheets: {pdf: false}\nsession-lengths: " + lengths + "\n",
            "steps/1-plan.md",
            "---\ntitle: Plan\ntime: " + time + "\n---\n");
    Builds.build(content, temp.resolve("site"));
    return Jsoup.parse(temp.resolve("site").resolve(page));
  }
}
