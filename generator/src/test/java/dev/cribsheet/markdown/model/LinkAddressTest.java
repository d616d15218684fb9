package dev.cribsheet.markdown.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkAddressTest {
  @ParameterizedTest
  @CsvSource({
    "b.md, steps/b.md, ''",
    "./b.md, steps/b.md, ''",
    "../pages/b.md, pages/b.md, ''",
    "../steps/../steps/b.md, steps/b.md, ''",
    "b.md#part, steps/b.md, part",
    "#part, steps/a.md, part",
    "'', steps/a.md, ''",
    "b.md#, steps/b.md, ''",
    "b.md#a#b, steps/b.md, a#b",
    "a%20b.md, steps/a b.md, ''",
    "a+b.md, steps/a+b.md, ''",
    "100%.md, steps/100%.md, ''",
    "%C3%BC.md#%C3%A4, steps/ü.md, ä",
    "u\u0308.md, steps/ü.md, ''",
    "%2e%2e/site.yaml, site.yaml, ''",
    "a%2Fb.md, steps/a/b.md, ''",
    "a//b.md, steps/a/b.md, ''",
    "a%23b.md, steps/a#b.md, ''",
    "../.., none, ''",
    "../../x.md, none, ''",
    "%2e%2e/%2e%2e/etc/passwd, none, ''",
  })
  void aLinkResolvesToAFileInTheContentFolder(String link, String path, String fragment) {
    LinkAddress none = new LinkAddress("none", "");
    assertThat(LinkAddress.of("steps/a.md", link).orElse(none))
        .isEqualTo(new LinkAddress(path, fragment));
  }

  @ParameterizedTest
  @CsvSource({
    "../b.md, true",
    "a/../b.md, true",
    "%2e%2e/b.md, true",
    "..#part, true",
    "a..b.md, false",
    "...md, false",
    "b.md#a/../b, false",
    "b.md?from=../c.md, false",
    "/b.md, false",
    "'', false",
  })
  void onlyASegmentOfTwoDotsClimbs(String link, boolean climbs) {
    assertThat(LinkAddress.climbs(link)).isEqualTo(climbs);
  }
}
