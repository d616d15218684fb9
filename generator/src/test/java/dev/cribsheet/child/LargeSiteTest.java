package dev.cribsheet.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A large site in a small heap; {@code -Dcribsheet.large.pages=50000 -Dcribsheet.large.heap=1024m}
 * tries the largest one.
 */
class LargeSiteTest {
  private static final int PAGES = Integer.getInteger("cribsheet.large.pages", 2_000);
  private static final String HEAP = System.getProperty("cribsheet.large.heap", "96m");
  private static final int LINKS = 20;

  /** Fails once garbage collection takes half of the time; by default, that takes a minute. */
  private static final List<String> STARVED =
      List.of(
          "-XX:-UseSerialGC",
          "-XX:+UseParallelGC",
          "-XX:GCTimeLimit=50",
          "-XX:GCHeapFreeLimit=20",
          "-Xmx24m");

  @TempDir static Path temp;
  private static Path content;

  @BeforeAll
  static void write() throws IOException {
    content = SmallSite.write(temp.resolve("content"), "Large", 0);
    for (int page = 0; page < PAGES; page++) {
      int at = page;
      String links =
          IntStream.rangeClosed(1, LINKS)
              .mapToObj(i -> "[Page](x" + (at + i * 7) % PAGES + ".md#part)\n")
              .collect(Collectors.joining());
      SmallSite.file(content, "pages/x" + page + ".md", "# Page\n\n## Part\n\n" + links);
    }
  }

  @Test
  void manyPagesAndLinksFitInLittleMemory() throws Exception {
    Path output = temp.resolve("fits/site");
    Child.Outcome outcome =
        Child.run(Child.java(List.of("-Xmx" + HEAP), "once", output, content), Map.of());
    assertThat(outcome.status()).as(outcome.output()).isZero();
    assertThat(output.resolve("x" + (PAGES - 1) + ".html")).exists();
  }

  @Test
  void withTooLittleMemoryTheRemedyIsTold() throws Exception {
    Path output = temp.resolve("fails/site");
    Child.Outcome outcome = Child.run(Child.java(STARVED, "once", output, content), Map.of());
    assertThat(outcome.status()).as(outcome.output()).isEqualTo(ChildBuild.ENVIRONMENT);
    assertThat(outcome.output())
        .matches("out of memory: Java is limited to \\d+ MB; allow more,.*")
        .contains("MAVEN_OPTS=-Xmx2g")
        .doesNotContain("\tat ");
    assertThat(output.getParent()).isEmptyDirectory();
  }
}
