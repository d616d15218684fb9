package dev.cribsheet.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UiStringsTest {
  private static final String COUNT = "{n, plural, one {# item} few {# few} other {# items}}";
  private final List<String> missing = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "en, 0, 0 items",
    "en, 1, 1 item",
    "en, 1234, '1,234 items'",
    "de, 1234, 1.234 items",
    "fr, 0, 0 item",
    "cs, 3, 3 few",
    "ar, 3, 3 few",
  })
  void pluralsFollowTheLanguage(String tag, int n, String expected) {
    assertThat(strings(tag, "count", COUNT).text("count", Map.of("n", n))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "en, '12.5', 'March 1, 2026', ltr",
    "de, '12,5', '1. März 2026', ltr",
    "ar, '12.5', '1 مارس 2026', rtl",
    "he, '12.5', '1 במרץ 2026', rtl",
  })
  void numbersDatesAndDirectionFollowTheLanguage(
      String tag, String number, String date, String direction) {
    UiStrings strings = strings(tag, "a", "b");
    assertThat(strings.number(12.5)).isEqualTo(number);
    assertThat(strings.date(LocalDate.of(2026, 3, 1))).isEqualTo(date);
    assertThat(strings.direction()).isEqualTo(direction);
  }

  @Test
  void aMissingKeyIsShownAndReported() {
    assertThat(strings("en", "a", "b").text("page.gone")).isEqualTo("page.gone");
    assertThat(missing).containsExactly("page.gone");
  }

  @Test
  void apostrophesAndPercentSignsAreLiteral() {
    assertThat(strings("en", "a", "the site's 100 %").text("a")).isEqualTo("the site's 100 %");
  }

  @Test
  void valuesAreNotPatterns() {
    assertThat(strings("en", "a", "<{x}>").text("a", Map.of("x", "{y} '{z}'")))
        .isEqualTo("<{y} '{z}'>");
  }

  private UiStrings strings(String tag, String key, String words) {
    return new UiStrings(Locale.forLanguageTag(tag), Map.of(key, words), missing::add);
  }
}
