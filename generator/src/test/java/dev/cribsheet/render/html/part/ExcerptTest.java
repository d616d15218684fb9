package dev.cribsheet.render.html.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void itHasTheSentencesThatFit() {
    assertThat(Excerpt.sentences("One. Two three. Four five six.", 20))
        .isEqualTo("One. Two three.");
  }

  @Test
  void aFirstSentenceThatIsLongerIsNotCut() {
    assertThat(Excerpt.sentences("One two three four. Five.", 15)).isEqualTo("One two three four.");
    assertThat(Excerpt.sentences("One two three four five", 15))
        .isEqualTo("One two three four five");
  }

  @Test
  void oneThatIsTwiceAsLongIsCutBetweenWords() {
    assertThat(Excerpt.sentences("One two three four. Five.", 9)).isEqualTo("One two…");
  }
}
