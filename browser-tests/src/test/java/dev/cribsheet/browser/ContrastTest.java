package dev.cribsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Computes the contrast of every pair of colours that the theme combines. */
class ContrastTest {
  private static final double TEXT = 4.5;
  private static final double CONTROL = 3.0;
  private static final Pattern PAIR =
      Pattern.compile("--([a-z0-9-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);");
  private static final List<String> GROUNDS = List.of("paper", "card", "sunken", "current");
  private static final List<String> MEANINGS =
      List.of("step-1", "step-2", "step-3", "step-4", "flag", "done", "care");

  private static Map<String, List<String>> tokens() throws IOException {
    Map<String, List<String>> tokens = new TreeMap<>();
    Matcher pairs =
        PAIR.matcher(Files.readString(Path.of("..", "themes", "default", "css", "tokens.css")));
    while (pairs.find()) {
      tokens.put(pairs.group(1), List.of(pairs.group(2), pairs.group(3)));
    }
    return tokens;
  }

  /** A foreground, a background and the minimum contrast. */
  static Stream<Arguments> pairs() {
    List<Arguments> pairs = new ArrayList<>();
    for (String ground : GROUNDS) {
      pairs.add(Arguments.of("ink", ground, TEXT));
      pairs.add(Arguments.of("ink-soft", ground, TEXT));
      pairs.add(Arguments.of("control", ground, CONTROL));
      pairs.add(Arguments.of("focus", ground, CONTROL));
    }
    pairs.add(Arguments.of("on-ink", "ink", TEXT));
    pairs.add(Arguments.of("on-solid", "ink-soft", TEXT));
    pairs.add(Arguments.of("on-mark", "mark", TEXT));
    for (String meaning : MEANINGS) {
      pairs.add(Arguments.of(meaning, "paper", TEXT));
      pairs.add(Arguments.of(meaning, "card", TEXT));
      pairs.add(Arguments.of(meaning, meaning + "-tint", TEXT));
      pairs.add(Arguments.of("on-solid", meaning, TEXT));
      pairs.add(Arguments.of("ink", meaning + "-tint", TEXT));
      pairs.add(Arguments.of("ink-soft", meaning + "-tint", TEXT));
      pairs.add(Arguments.of("control", meaning + "-tint", CONTROL));
    }
    return pairs.stream();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void isEnoughInBothThemes(String front, String back, double least) throws IOException {
    Map<String, List<String>> tokens = tokens();
    for (int theme = 0; theme < 2; theme++) {
      double contrast = contrast(tokens.get(front).get(theme), tokens.get(back).get(theme));
      assertThat(contrast).as(theme == 0 ? "light" : "dark").isGreaterThanOrEqualTo(least);
    }
  }

  /** A colour without a pair here is either decoration or has been forgotten. */
  @Test
  void everyColourIsInAPairOrDecoration() throws IOException {
    List<String> paired =
        pairs()
            .flatMap(pair -> Stream.of(pair.get()[0], pair.get()[1]))
            .map(Object::toString)
            .toList();
    assertThat(tokens().keySet())
        .filteredOn(token -> !paired.contains(token))
        .containsExactly("rule");
  }

  /** The bars of the other steps have the colour of controls, mixed with that of the page. */
  @Test
  void aNumberInAFaintBarIsReadable() throws IOException {
    Path style = Path.of("..", "themes", "default", "css", "step.css");
    Matcher opacity = Pattern.compile("fill-opacity: (0\\.\\d+);").matcher(Files.readString(style));
    assertThat(opacity.find()).isTrue();
    double share = Double.parseDouble(opacity.group(1));
    Map<String, List<String>> tokens = tokens();
    for (int theme = 0; theme < 2; theme++) {
      String bar = mixed(tokens.get("control").get(theme), share, tokens.get("paper").get(theme));
      assertThat(contrast(tokens.get("ink").get(theme), bar)).isGreaterThanOrEqualTo(TEXT);
    }
  }

  private static String mixed(String front, double share, String back) {
    StringBuilder mixed = new StringBuilder("#");
    for (int at = 1; at < 7; at += 2) {
      int a = Integer.parseInt(front.substring(at, at + 2), 16);
      int b = Integer.parseInt(back.substring(at, at + 2), 16);
      mixed.append("%02x".formatted(Math.round(a * share + b * (1 - share))));
    }
    return mixed.toString();
  }

  @Test
  void blackOnWhiteIs21() {
    assertThat(contrast("#000000", "#ffffff")).isCloseTo(21, within(1e-9));
    assertThat(contrast("#ffffff", "#777777")).isCloseTo(4.48, within(0.005));
  }

  /** WCAG's contrast ratio, 1 to 21. */
  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
  }

  private static double linear(String colour, int at) {
    double channel = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
