package dev.cribsheet.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {
  private static final List<String> NAMES = List.of("title", "time", "checklist", "do", "id");

  @ParameterizedTest
  @CsvSource({
    "titel, title",
    "Title, title",
    "tme, time",
    "tiime, time",
    "chekclist, checklist",
    "checklists, checklist",
    "chcklst, checklist",
    "chcklt, none",
    "wholly-other, none",
    "x, none",
    "zz, none",
    "dø, do",
  })
  void aNameWithinTwoEditsIsSuggested(String name, String meant) {
    assertThat(DidYouMean.among(name, NAMES).orElse("none")).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "2-erzählen.md, 2-erzaehlen.md",
    "erzahlen, erzählen",
    "erzaehlen, erzählen",
    "größe, groesse",
    "smørrebrød, smoerrebroed",
    "cafe, café",
  })
  void accentsAndTheirTwoLetterFormsAreTheSame(String name, String meant) {
    assertThat(DidYouMean.among(name, List.of("other-thing", meant))).contains(meant);
  }

  @Test
  void tiesAreBrokenAlphabetically() {
    assertThat(DidYouMean.among("abx", List.of("abz", "aby"))).contains("aby");
  }

  @Test
  void withoutANearNameTheFallbackIsTheHint() {
    assertThat(DidYouMean.hint("xyz", NAMES, "else")).isEqualTo("else");
    assertThat(DidYouMean.hint("tim", NAMES, "else")).isEqualTo("did you mean 'time'?");
  }
}
