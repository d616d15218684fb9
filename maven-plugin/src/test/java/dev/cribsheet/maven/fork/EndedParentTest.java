package dev.cribsheet.maven.fork;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build whose Maven is gone ends, and leaves the site that was there. */
class EndedParentTest {
  @TempDir Path temp;

  @Test
  void theProcessEndsAndTheOldSiteStays() throws Exception {
    Path output = temp.resolve("target/site");
    Path one = Sites.write(temp.resolve("one"), "One", 3);
    Generator.IN_PROCESS.run(Goal.GENERATE, Sites.request(one, output), Progress.NONE);
    Map<String, String> before = Sites.files(temp.resolve("target"));
    Path two = Sites.write(temp.resolve("two"), "Two", 3_000);
    Process process = Sites.command().start(List.of());
    try {
      ForkRequest order = new BuildForkRequest(Goal.GENERATE, Sites.request(two, output), true);
      process.getOutputStream().write(ForkRequest.CODEC.write(order));
      process.getOutputStream().flush();
      awaitRendering(process);
      assertThat(beside(output)).contains("site.lock", "site.new");
      process.getOutputStream().close();
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertThat(Sites.files(temp.resolve("target"))).isEqualTo(before);
    assertThat(beside(output)).isEmpty();
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
