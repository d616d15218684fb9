package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.content.Content;
import dev.cribsheet.content.ContentLayout;
import dev.cribsheet.content.ContentLoader;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.validate.Validator;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads and checks many pages with twenty links each; {@code -Dcribsheet.pages} sets another
 * number, such as 50,000 for an occasional run.
 */
class ManyLinksTest {
  private static final int PAGES = Integer.getInteger("cribsheet.pages", 2_000);
  private static final int LINKS = 20;

  /** Four times as many pages may take four times as long, doubled to allow for variation. */
  private static final int FACTOR = 4;

  @TempDir Path temp;

  @Test
  void timeGrowsWithTheLinksAndNoFaster() throws IOException {
    Path few = write("few", PAGES / FACTOR);
    Path many = write("many", PAGES);
    check(few, PAGES / FACTOR);
    Duration quick = check(few, PAGES / FACTOR);
    Duration slow = check(many, PAGES);
    assertThat(slow)
        .as("%d pages took %s, %d took %s", PAGES / FACTOR, quick, PAGES, slow)
        .isLessThan(quick.multipliedBy(2 * FACTOR).plusSeconds(1));
  }

  private Duration check(Path content, int pages) {
    OperatingSystemMXBean machine =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long start = machine.getProcessCpuTime();
    Diagnostics diagnostics = new Diagnostics();
    SourceTree tree = SourceTree.walk(content, temp, ContentLayout.KNOWN, Set.of(), diagnostics);
    Content read = ContentLoader.load(tree, BuildCache.none(), diagnostics);
    assertThat(Validator.validate(read, diagnostics)).isPresent();
    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(read.pages()).hasSize(pages);
    return Duration.ofNanos(machine.getProcessCpuTime() - start);
  }

  private Path write(String name, int pages) throws IOException {
    Path content = Builds.write(temp.resolve(name), "site.yaml", "title: Site\n");
    for (int page = 0; page < pages; page++) {
      int at = page;
      String links =
          IntStream.rangeClosed(1, LINKS)
              .mapToObj(i -> "[Page](page-x" + (at + i * 7) % pages + ".md#part)\n")
              .collect(Collectors.joining());
      Builds.write(content, "pages/page-x" + page + ".md", "# Page\n\n## Part\n\n" + links);
    }
    return content;
  }
}
