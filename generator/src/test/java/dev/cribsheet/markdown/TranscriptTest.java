package dev.cribsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TranscriptTest {
  private static Element rendered(String text) {
    Rendered rendered = Rendered.of(text, Optional.empty());
    assertThat(rendered.diagnostics()).isEmpty();
    return Jsoup.parseBodyFragment(rendered.html()).body();
  }

  @Test
  void eachParagraphIsTheTurnOfItsSpeaker() {
    Element body =
        rendered(
            """
            > [!DIALOG]
            > **Interviewer:** Design a **chat**.
            >
            > **You:** For *whom*?
            > And how many?
            """);
    assertThat(body.select(".transcript > p.turn > strong").eachText())
        .isEqualTo(List.of("Interviewer:", "You:"));
    assertThat(body.select(".turn-other > strong").eachText()).isEqualTo(List.of("You:"));
    assertThat(body.select(".transcript > p.turn > span").eachText())
        .isEqualTo(List.of("Design a chat.", "For whom? And how many?"));
    assertThat(body.select("span strong, span em").eachText()).isEqualTo(List.of("chat", "whom"));
  }

  @Test
  void aParagraphWithoutASpeakerAndAListBelongToTheTurnBefore() {
    Element body =
        rendered(
            """
            > [!DIALOG]
            >
            > **You:** Two parts:
            >
            > - the map
            > - the hold
            >
            > Then **payment:** later.
            """);
    assertThat(body.select(".transcript > .turn > strong").eachText()).isEqualTo(List.of("You:"));
    assertThat(body.select(".transcript > div.turn li").eachText())
        .isEqualTo(List.of("the map", "the hold"));
    assertThat(body.select(".turn > span").last().text()).isEqualTo("Then payment: later.");
  }
}
