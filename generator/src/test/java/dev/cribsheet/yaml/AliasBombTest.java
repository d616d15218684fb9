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
  /** Of the processor; it takes some milliseconds, and hours if it multiplies. */
  private static final Duration MAX_TIME = Duration.ofSeconds(5);

  private static final long MAX_BYTES = 64L << 20;

  @Test
  void multiplyingListsAreRejectedAtTheFirstAnchor() {
    String lists =
        IntStream.range(0, 1_000)
            .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "]\n")
            .collect(Collectors.joining());
    assertRejectedQuickly("first: 1\n" + lists, "2:5");
  }

  @Test
  void multiplyingTextIsRejectedAtTheFirstAnchor() {
    String text = "&a \"" + "x".repeat(10_000) + "\"";
    assertRejectedQuickly("- " + text + "\n" + "- *a\n".repeat(100_000), "1:3");
  }

  @Test
  void deepNestingIsRejectedQuickly() {
    for (String level : new String[] {"[", "{a: ", "- ", "? "}) {
      Cost cost = Cost.of(() -> parse(level.repeat(10_000)));
      assertThat(cost.time()).isLessThan(MAX_TIME);
      assertThat(cost.bytes()).isLessThan(MAX_BYTES);
    }
  }

  private static void assertRejectedQuickly(String yaml, String place) {
    assertThat(parse(yaml)).isEqualTo(place + " anchors and aliases are not allowed");
    Cost cost = Cost.of(() -> parse(yaml));
    assertThat(cost.time()).isLessThan(MAX_TIME);
    assertThat(cost.bytes()).isLessThan(MAX_BYTES);
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
