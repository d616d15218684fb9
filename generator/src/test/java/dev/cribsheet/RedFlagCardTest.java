package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The card of a red flag: the mistake and its reason first, then what to do instead. */
class RedFlagCardTest {
  @TempDir Path temp;

  @BeforeEach
  void build() throws IOException {
    Path content =
        Builds.write(
            temp.resolve("content"),
            "site.yaml",
            "title: T\nsheets: {pdf: false}\n",
            "steps/1-ask.md",
            "---\ntitle: Ask\ntime: 5 min\n---\n",
            "red-flags.yaml",
            "- {id: haste, name: Haste, steps: [ask], looks-like: You run., why: You fall.,"
                + " instead: Walk., bad: Now!, better: Soon.}\n"
                + "- {id: noise, name: Noise, steps: [ask], looks-like: You shout., instead: Listen.}\n");
    assertThat(Builds.printed(Builds.build(content, temp.resolve("site")))).isEmpty();
  }

  @Test
  void theMistakeWithItsReasonIsInOneBlockAndTheFixInTheOther() throws IOException {
    assertThat(card("red-flags.html", "Haste").select("> div").eachText())
        .containsExactly(
            "You run. Why it hurts: You fall. Not like this Now!", "Instead: Walk. Better Soon.");
    assertThat(card("red-flags.html", "Noise").select("> div").eachText())
        .containsExactly("You shout.", "Instead: Listen.");
  }

  @Test
  void aStepShowsOnlyTheMistakeAndTheFix() throws IOException {
    assertThat(card("steps/ask.html", "Haste").select("> div").eachText())
        .containsExactly("You run.", "Instead: Walk.");
  }

  @Test
  void theLabelsOfTheSentencesLookAlike() throws IOException {
    assertThat(card("red-flags.html", "Haste").select("p:not([class]) > b").eachText())
        .containsExactly("Why it hurts:", "Instead:");
  }

  private Element card(String page, String name) throws IOException {
    return Jsoup.parse(temp.resolve("site").resolve(page))
        .selectFirst(".flag:has(:containsOwn(" + name + "))");
  }
}
