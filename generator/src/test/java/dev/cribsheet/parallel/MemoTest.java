package dev.cribsheet.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoTest {
  private final Memo<Object, String> memo = new Memo<>();

  @Test
  void aValueIsComputedOnce() {
    AtomicInteger computed = new AtomicInteger();
    for (int i = 0; i < 3; i++) {
      assertThat(memo.get("a", () -> "a" + computed.incrementAndGet())).isEqualTo("a1");
    }
  }

  @Test
  void computingAValueMayAskForAnother() {
    assertThat(memo.get("a", () -> memo.get("b", () -> "b") + "a")).isEqualTo("ba");
  }

  @Test
  void nobodyWaitsForTheValueOfAnotherKey() throws Exception {
    record SameHash(int id) {
      @Override
      public int hashCode() {
        return 1;
      }
    }

    CountDownLatch other = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<String> slow =
        CompletableFuture.supplyAsync(
            () ->
                memo.get(
                    new SameHash(1),
                    () -> {
                      begun.countDown();
                      return awaited(other) ? "slow" : "late";
                    }));
    assertThat(awaited(begun)).isTrue();
    assertThat(memo.get(new SameHash(2), () -> "quick")).isEqualTo("quick");
    other.countDown();
    assertThat(slow.get()).isEqualTo("slow");
  }

  @Test
  void afterAFailureTheNextCallerComputesIt() {
    assertThatThrownBy(
            () ->
                memo.get(
                    "a",
                    () -> {
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");
    assertThat(memo.get("a", () -> "a")).isEqualTo("a");
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      return latch.await(120, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
