package dev.cribsheet.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {
  private static final List<Integer> MANY = IntStream.range(0, 10_000).boxed().toList();

  @Test
  void resultsComeInTheOrderOfTheItems() {
    assertThat(Workers.map(MANY, i -> 2 * i)).isEqualTo(MANY.stream().map(i -> 2 * i).toList());
    assertThat(Workers.map(List.of(), i -> i)).isEmpty();
  }

  @Test
  void eachItemIsTakenOnce() {
    Set<Integer> taken = new ConcurrentSkipListSet<>();
    Workers.each(MANY, item -> assertThat(taken.add(item)).isTrue());
    assertThat(taken).hasSize(MANY.size());
  }

  @Test
  void workMayShareItsOwnWork() {
    List<Integer> sums =
        Workers.map(
            MANY.subList(0, 50), i -> Workers.map(MANY, j -> i).stream().mapToInt(j -> j).sum());
    assertThat(sums).isEqualTo(IntStream.range(0, 50).mapToObj(i -> 10_000 * i).toList());
  }

  @Test
  void aFailureEndsTheWork() {
    Set<Integer> taken = new ConcurrentSkipListSet<>();
    assertThatThrownBy(
            () ->
                Workers.each(
                    MANY,
                    item -> {
                      taken.add(item);
                      throw new IllegalStateException("no " + item);
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(taken).hasSizeLessThan(100);
  }
}
