package dev.cribsheet.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CssSqueezerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a { b: c; }\n\n d , e { }  | a{b: c;}d,e{}",
        "a /* x { */ b { } | a b{}",
        "/* x */ a { } | a{}",
        "a::after { content: \"  /* ; */  \" } | a::after{content: \"  /* ; */  \"}",
        "a { b: url(data:x,  y;z) } | a{b: url(data:x,  y;z)}",
        "a :not(b) > c { d: calc(1px + 2px) } | a :not(b) > c{d: calc(1px + 2px)}",
        "@media screen and (x) { a { } } | @media screen and (x){a{}}"
      })
  void blanksAndCommentsGoAndQuotedTextsStay(String css, String expected) {
    assertThat(CssSqueezer.squeeze(css)).isEqualTo(expected);
  }
}
