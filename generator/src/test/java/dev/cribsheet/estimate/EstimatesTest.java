package dev.cribsheet.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SyntaxException;
import dev.cribsheet.source.EmbeddedBlock;
import dev.cribsheet.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimatesTest {
  private final Diagnostics diagnostics = new Diagnostics();
  private final Estimates estimates = new Estimates(diagnostics);

  private EmbeddedBlock compute(String text) {
    SourceText source = new SourceText("a.md", "a.md", text);
    EmbeddedBlock block =
        new EmbeddedBlock(
            text.lines().toList(),
            (line, from, to) ->
                source.ref(source.lineStart(line) + from, source.lineStart(line) + to));
    estimates.add(block);
    estimates.compute();
    return block;
  }

  /** Returns every error as {@code line:column message}. */
  private List<String> errors(String text) {
    compute(text.replace("\\n", "\n"));
    return diagnostics.sorted().stream()
        .map(d -> d.source().start().line() + ":" + d.source().start().column() + " " + d.message())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 + 2 * 3 | 7",
        "(1 + 2) * 3 | 9",
        "10 / 4 | 2.5",
        "7 − 2 | 5",
        "2 × 3 ÷ 4 | 1.5",
        "2^10 to 4 digits | 1024",
        "-3 + 5 | 2",
        "50 % * 8 | 4",
        "8 in % | 800%",
        "1 GB in MB | 1000 MB",
        "1 GiB in MiB to 4 digits | 1024 MiB",
        "1 GB * 1 in Gbit | 8 Gbit",
        "1 Gbit/s * 1 h in GB to 3 digits | 450 GB",
        "86400 s in days | 1 days",
        "2 weeks in days | 14 days",
        "3 users * 2 posts/user in posts | 6 posts",
        "3 users * 2 posts per user per day in posts/day | 6 posts/day",
        "1 million requests/day in requests/s to 4 digits | 11.57 requests/s",
        "2.5k users | 2500 users",
        "1,500 users | 1500 users",
        "5 USD/GB/month * 2 TB in USD/month to 5 digits | 10000 USD/month",
        "ceil(7 servers / 2) | 4 servers",
        "floor(7 / 2) | 3",
        "max(1 s, 2 ms) in s | 1 s",
        "min(1 MB, 1 GB) in MB | 1 MB",
        "sqrt(16 m^2) | 16 m",
        "sqrt(16) | 4",
        "10 / 3 | 3.3",
        "10 / 3 to 5 digits | 3.3333",
        "200 / 3 = 66.7 | 66.7",
        "200 / 3 = 67 | 67",
        "7 queries + 1 query | 8 queries",
      })
  void aFormulaIsComputed(String formula, String result) {
    EmbeddedBlock block = compute("x = " + formula);
    String shown =
        estimates.table(block).map(table -> table.rows().get(0).result().toString()).orElse("");
    assertThat(shown).as(diagnostics.sorted().toString()).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10 / 3 | true",
        "200 / 3 = 67 | true",
        "1 million requests/day in requests/s | true",
        "1,234 users | false",
        "10 / 4 | false",
        "86,400 requests/day in requests/s | false",
        "6 posts/day / 86,400 s/day * 14,400 s/post | false",
      })
  void aResultThatIsNotExactIsMarked(String formula, boolean rounded) {
    EmbeddedBlock block = compute("x = " + formula);
    assertThat(estimates.table(block).orElseThrow().rows().get(0).rounded()).isEqualTo(rounded);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x = usrs * 2\\nusers = 1 | 1:5 unknown name 'usrs'",
        "x = y\\ny = x + 1 | 2:5 'x' depends on itself",
        "x = x | 1:5 'x' depends on itself",
        "x = 1 s + 1 B in s | 1:9 units do not match: s and B",
        "x = 5 users * 2 s in posts | 1:4 the result is in s·user, not in posts",
        "x = 5 users / 2 s | 1:4 the result needs a unit",
        "x = 4 / (2 - 2) | 1:7 division by zero",
        "x = 3 * 4 = 13 | 1:13 the stated result is wrong: the formula gives 12",
        "x = 1000 posts / 7 s = 150 posts/s | 1:24 the stated result is wrong: the formula gives 143 posts/s",
        "x = 1\\nx = 2 | 2:1 'x' is already defined",
        "x 1 | 1:2 expected '=' after the name",
        "= 1 | 1:1 expected a name at the start of the line",
        "x = | 1:3 expected a value after '='",
        "x = 1 & 2 | 1:7 unexpected '&' in a formula",
        "x = (1 + 2 | 1:5 syntax error in the formula",
        "x = 2 3 | 1:5 syntax error in the formula",
        "x = log(2) | 1:5 unknown function 'log'",
        "x = 5 gb in GB | 1:7 unknown unit 'gb'",
        "x = ceil(5 s) in s | 1:5 cannot round a value in s: only counts can be rounded",
        "x = 10 ^ 100 | 1:8 an exponent must be a whole number up to 60",
        "x = 10^60 * 10^60 | 1:4 the result is out of range",
        "x = 1\\n# late | 2:1 a title is only allowed on the first line",
        "x = 1 = one | 1:9 expected a number and a unit",
      })
  void anErrorIsReportedAtItsPlace(String text, String error) {
    assertThat(errors(text)).containsExactly(error);
  }

  @Test
  void anErrorIsNotReportedAgainWhereTheNameIsUsed() {
    assertThat(errors("a = 1 / 0\\nb = a + 1\\nc = b + a")).hasSize(1);
  }

  @Test
  void aNameMustBeAddedBeforeCompute() {
    compute("a = b * 2");
    assertThat(errors("b = 3")).contains("1:5 unknown name 'b'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "= storage | 1.5 TB | ''",
        "= storage in GB to 3 digits | 1500 GB | ''",
        "= storage to 1 digit | 2 TB | ''",
        "1.5 TB = storage | 1.5 TB | ''",
        "1,500 GB = storage | 1500 GB | ''",
        "2 TB = storage | 2 TB | ''",
        "1.6 TB = storage | '' | 0 the stated result is wrong: the formula gives 1.5 TB",
        "= storge | '' | 2 unknown name 'storge'",
        "= storage in s | '' | 2 the result is in B, not in s",
        "= 1 + 2 | '' | 0 expected a result to quote",
      })
  void aResultIsQuoted(String quotation, String shown, String error) {
    compute("storage = 1500 GB in TB");
    String amount = "";
    String found = "";
    try {
      amount = estimates.quoted(quotation).map(Amount::toString).orElse("");
    } catch (SyntaxException e) {
      found = e.from() + " " + e.getMessage();
    }
    assertThat(amount).isEqualTo(shown);
    assertThat(found).isEqualTo(error);
  }

  @Test
  void hostileBlocksAreRejectedQuickly() {
    String deep = "x = " + "(".repeat(180) + "1" + ")".repeat(180);
    String chain =
        IntStream.range(0, 199)
            .mapToObj(i -> "a" + i + " = a" + (i + 1) + " ^ 2")
            .collect(Collectors.joining("\n"));
    String growing =
        "a0 = 10^60\n"
            + IntStream.range(1, 50)
                .mapToObj(i -> "a" + i + " = a" + (i - 1) + " ^ 60")
                .collect(Collectors.joining("\n"));
    for (String text :
        List.of(
            deep,
            chain,
            growing,
            "x = " + "1+".repeat(190),
            "a=".repeat(5000),
            "x = 9".repeat(80))) {
      assertThat(errors(text)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "boxes, box",
    "classes, class",
    "hashes, hash",
    "batches, batch",
    "caches, cache",
    "approaches, approach",
    "houses, house",
    "sizes, size",
    "statuses, status",
    "buses, bus",
    "queries, query",
    "ids, id",
    "ads, ad",
    "users, user",
    "cpus, cpu",
    "databases, database"
  })
  void singularAndPluralAreTheSameUnit(String plural, String singular) {
    assertThat(errors("a = 6 " + plural + " / (1 " + singular + ") to 1 digit")).isEmpty();
    assertThat(errors("b = 6 " + plural + " + 1 " + singular + " in " + plural)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"rps, rp", "plane, plan", "class, clas"})
  void otherWordsAreDifferentUnits(String one, String other) {
    assertThat(errors("a = 6 " + one + " + 1 " + other)).hasSize(1);
  }

  @Test
  void estimatesLinesAndQuotationsOfAPageAreLimited() {
    String lines = "bad\n".repeat(40);
    IntStream.range(0, 30).forEach(i -> compute(lines));
    List<String> messages = diagnostics.sorted().stream().map(d -> d.message()).distinct().toList();
    assertThat(messages)
        .contains(
            "there are more than 24 estimates on one page",
            "there are more than 600 lines of estimates on one page");
    List<String> quoted = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      try {
        estimates.quoted("= nothing");
      } catch (SyntaxException e) {
        quoted.add(e.getMessage());
      }
    }
    assertThat(quoted)
        .hasSize(1001)
        .endsWith("there are more than 1000 quoted results on one page");
  }
}
