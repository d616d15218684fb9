package dev.cribsheet.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyRangesTest {
  private static final List<String> KEYS = List.of("a", "ab", "abc", "b", "ba", "c");

  @Test
  void everyKeyIsFoundInItsRange() {
    KeyRanges ranges = KeyRanges.of(KEYS, List.of(5, 5, 5, 5, 5, 5), 10);
    assertThat(ranges.size()).isGreaterThan(1);
    for (int i = 0; i < KEYS.size(); i++) {
      int range = ranges.find(KEYS.get(i));
      assertThat(i).isBetween(ranges.begin(range), ranges.ends().get(range) - 1);
    }
  }

  @Test
  void aLargeTermHasARangeOfItsOwn() {
    KeyRanges ranges = KeyRanges.of(KEYS, List.of(1, 1, 100, 1, 1, 1), 10);
    assertThat(ranges.starts()).contains("b");
  }

  @Test
  void fewKeysAreOneRange() {
    assertThat(KeyRanges.of(KEYS, List.of(1, 1, 1, 1, 1, 1), 10).starts()).containsExactly("");
    assertThat(KeyRanges.of(List.of(), List.of(), 10).size()).isOne();
  }
}
