package dev.cribsheet.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LongWordBreakerTest {
  private static final String LETTERS = "aB1_./-:\\,;?&= éلا😀";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "short_name |inOne |line |HTTPServer",
        "retry_|policy_|with_|backoff",
        "Abstract|Transactional|Factory|Bean",
        "simple|HTTP|Server|Configuration",
        "com.|example.|billing.|internal",
        "1,|000,|000,|000,|000,|000,|000",
        "C:|\\|windows\\|system32\\|drivers",
        "incomprehensibilities_",
        "in |this |system’s |list",
        "20 |reads/s",
      })
  void aLongWordMayBreakAfterPunctuationAndWhereTheCaseChanges(String marked) {
    assertThat(broken(marked.replace("|", ""))).isEqualTo(marked);
  }

  @Test
  void breaksGrowToTheEndOfEveryText() {
    Random random = new Random(16);
    for (int i = 0; i < 20_000; i++) {
      String text =
          random
              .ints(random.nextInt(60), 0, LETTERS.length())
              .mapToObj(at -> LETTERS.substring(at, at + 1))
              .collect(Collectors.joining());
      assertThat(broken(text).replace("|", "")).isEqualTo(text);
    }
  }

  private static String broken(String text) {
    LongWordBreaker breaker = new LongWordBreaker();
    breaker.setText(text);
    StringBuilder marked = new StringBuilder();
    int last = 0;
    for (int at = breaker.next(); at != BreakIterator.DONE; at = breaker.next()) {
      assertThat(at).isBetween(last, text.length());
      marked.append(text, last, at).append(at > last && at < text.length() ? "|" : "");
      last = at;
    }
    assertThat(last).isEqualTo(text.length());
    return marked.toString();
  }
}
