package dev.cribsheet.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.Cost;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceText;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AliasBombTest {
  private static final Duration AT_ONCE = Duration.ofMillis(200);
  private static final long LITTLE = 64L << 20;

  @Test
  void listsThatMultiplyAreRefusedAtTheFirstAnchor() {
    String lists =
        IntStream.range(0, 1_000)
            .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "]\n")
            .collect(Collectors.joining());
    refusedAtOnce("first: 1\n" + lists, "2:5");
  }

  @Test
  void textsThatMultiplyAreRefusedAtTheFirstAnchor() {
    String text = "&a \"" + "x".repeat(10_000) + "\"";
    refusedAtOnce("- " + text + "\n" + "- *a\n".repeat(100_000), "1:3");
  }

  @Test
  void deepNestingIsRefusedAtOnce() {
    for (String level : new String[] {"[", "{a: ", "- ", "? "}) {
      Cost cost = Cost.of(() -> parse(level.repeat(10_000)));
      assertThat(cost.time()).isLessThan(AT_ONCE);
      assertThat(cost.bytes()).isLessThan(LITTLE);
    }
  }

  private static void refusedAtOnce(String yaml, String place) {
    assertThat(parse(yaml)).isEqualTo(place + " anchors and aliases are not allowed");
    Cost cost = Cost.of(() -> parse(yaml));
    assertThat(cost.time()).isLessThan(AT_ONCE);
    assertThat(cost.bytes()).isLessThan(LITTLE);
  }

  private static String parse(String yaml) {
    Diagnostics diagnostics = new Diagnostics();
    assertThat(YamlParser.parse(new SourceText("a.yaml", "a.yaml", yaml), diagnostics)).isEmpty();
    return diagnostics.sorted().stream()
        .map(
            found ->
                found.source().start().line()
                    + ":"
                    + found.source().start().column()
                    + " "
                    + found.message())
        .collect(Collectors.joining());
  }
}
