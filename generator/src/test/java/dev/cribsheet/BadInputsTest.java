package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.BadInputList.Row;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Checks that the list of bad inputs and the tests match. */
class BadInputsTest {
  private static final int ROWS = 99;

  /** Rows whose tests are not written yet; do not add any. */
  private static final Set<Integer> OPEN = Set.of();

  private List<Row> rows;

  @BeforeEach
  void read() throws IOException {
    rows = BadInputList.read().rows();
  }

  @Test
  void everyRowIsThereOnce() {
    assertThat(rows).map(Row::number).isEqualTo(IntStream.rangeClosed(1, ROWS).boxed().toList());
  }

  @Test
  void everyRowHasATest() {
    assertThat(numbers(rows.stream().filter(row -> row.tests().isEmpty()).toList()))
        .isEqualTo(OPEN);
  }

  @Test
  void everyTestThatIsNamedIsThere() throws IOException {
    NamedTests tests = new NamedTests();
    assertThat(rows).flatMap(Row::tests).allMatch(tests::has);
  }

  @Test
  void aTestThatIsNotThereIsNoticed() throws IOException {
    NamedTests tests = new NamedTests();
    assertThat(List.of("BadInputsTest.read", "BadInputsTest.gone", "Gone.read", "invalid/gone"))
        .noneMatch(tests::has);
  }

  private static Set<Integer> numbers(List<Row> rows) {
    return rows.stream().map(Row::number).collect(Collectors.toSet());
  }
}
