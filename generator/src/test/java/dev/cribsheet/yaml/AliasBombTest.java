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
  private static final Cost LIMIT = new Cost(Duration.ofMillis(200), 64L << 20);

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
      LIMIT.limit(() -> parse(level.repeat(10_000)));
    }
  }

  private static void assertRejectedQuickly(String yaml, String place) {
    assertThat(LIMIT.limit(() -> parse(yaml)))
        .isEqualTo(place + " anchors and aliases are not allowed");
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
