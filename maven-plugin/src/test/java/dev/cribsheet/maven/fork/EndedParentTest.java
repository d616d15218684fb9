package dev.cribsheet.maven.fork;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** If Maven dies, the forked build exits and leaves the old site in place. */
class EndedParentTest {
  private static final Duration AT_ONCE = Duration.ofSeconds(2);

  /**
   * Needs wall-clock time: a hung process uses no CPU time. A busy machine can suspend the process
   * at any moment, so only the fastest attempt counts.
   */
  private static final int ATTEMPTS = 3;

  @TempDir Path temp;

  @Test
  void theProcessEndsAtOnceAndTheOldSiteStays() throws Exception {
    Path output = temp.resolve("target/site");
    Path one = Sites.write(temp.resolve("one"), "One", 3);
    Generator.IN_PROCESS.run(Goal.GENERATE, Sites.request(one, output), Progress.NONE);
    Map<String, String> before = Sites.files(temp.resolve("target"));
    Path two = Sites.write(temp.resolve("two"), "Two", 3_000);
    Duration taken = AT_ONCE;
    for (int i = 0; i < ATTEMPTS && taken.compareTo(AT_ONCE) >= 0; i++) {
      taken = orphaned(two, output);
      assertThat(Sites.files(temp.resolve("target"))).isEqualTo(before);
    }
    assertThat(taken).isLessThan(AT_ONCE);
  }

  /** Returns how long a build takes to exit after its parent. */
  private static Duration orphaned(Path content, Path output) throws Exception {
    Process process = Sites.command().start(List.of());
    try {
      ForkRequest order = new BuildForkRequest(Goal.GENERATE, Sites.request(content, output), true);
      process.getOutputStream().write(ForkRequest.CODEC.write(order));
      process.getOutputStream().flush();
      awaitRendering(process);
      assertThat(beside(output)).contains("site.lock", "site.new");
      long start = System.nanoTime();
      process.getOutputStream().close();
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
      Duration taken = Duration.ofNanos(System.nanoTime() - start);
      assertThat(beside(output)).isEmpty();
      return taken;
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static void awaitRendering(Process process) throws IOException {
    InputStream answers = process.getInputStream();
    ForkResponse.Done heard = (ForkResponse.Done) ForkResponse.CODEC.read(answers);
    while (heard.step() != Progress.Step.RENDERED || heard.done() < 100) {
      heard = (ForkResponse.Done) ForkResponse.CODEC.read(answers);
    }
  }

  private static List<String> beside(Path output) throws IOException {
    try (Stream<Path> found = Files.list(output.getParent())) {
      return found
          .filter(path -> !path.equals(output))
          .map(path -> path.getFileName().toString())
          .toList();
    }
  }
}
