package dev.cribsheet.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeColoursTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ":root{--paper:light-dark(#fff,#111111)} | #ffffff | #111111",
        ":root { --paper: light-dark(#ffffff, #111111); } | #ffffff | #111111",
        ":root{--paper:#abcdef;--ink:#000} | #abcdef | #abcdef",
        ":root{--paper:#aaa}.a{--paper:#bbb} | #bbbbbb | #bbbbbb",
        ":root{--paper:#aaa}@media (prefers-contrast:more){:root{--paper:#bbb}} | #aaaaaa | #aaaaaa",
        ":root{--paper:#aaa}@media print{:root{--paper:#bbb}}:root{--paper:#ccc} | #cccccc | #cccccc",
        ":root{--paper:var(--card)} | #000000 | #ffffff"
      })
  void theLastColourOutsideOfConditionsCounts(String css, String light, String dark) {
    ThemeColours colours = ThemeColours.of(css);
    assertThat(colours.light("paper")).isEqualTo(light);
    assertThat(colours.dark("paper")).isEqualTo(dark);
  }

  @Test
  void paperHasTheColoursOfTheLight() {
    ThemeColours colours = ThemeColours.of(":root{--step-1:light-dark(#112233,#fff)}");
    assertThat(colours.printed("a{color:var(--step-1);border-color:var(--accent, #000)}"))
        .isEqualTo("a{color:#112233;border-color:#000}");
    assertThat(colours.printed("a{color:var(--gone)}")).isEqualTo("a{color:var(--gone)}");
  }
}
