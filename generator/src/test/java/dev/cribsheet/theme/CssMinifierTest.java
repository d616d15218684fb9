package dev.cribsheet.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CssMinifierTest {
  static List<Arguments> styles() {
    return List.of(
        Arguments.of("a { b: c; }\n\n d , e { }\n", "a{b:c}d,e{}"),
        Arguments.of("a /* x { */ b { }", "a b{}"),
        Arguments.of("/* x */ a { }", "a{}"),
        Arguments.of("a::after { content: \"  /* ; */  \" }", "a::after{content:\"  /* ; */  \"}"),
        Arguments.of("a { b: url(data:x,  y;z) }", "a{b:url(data:x,  y;z)}"),
        Arguments.of("a :not(b) > c { d: calc(1px + 2px) }", "a :not(b)>c{d:calc(1px + 2px)}"),
        Arguments.of("@media screen and (x) { a { } }", "@media screen and (x){a{}}"));
  }

  @ParameterizedTest
  @MethodSource("styles")
  void whiteSpaceAndCommentsAreRemovedAndStringsStay(String css, String expected) {
    assertThat(CssMinifier.minify(css)).isEqualTo(expected);
  }
}
