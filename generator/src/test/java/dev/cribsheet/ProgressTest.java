package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.Progress.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
  @TempDir Path temp;

  private final Map<Step, ConcurrentSkipListSet<Integer>> told = new ConcurrentHashMap<>();
  private final Map<Step, Integer> totals = new ConcurrentHashMap<>();

  private void hear(Step step, int done, int all) {
    told.computeIfAbsent(step, key -> new ConcurrentSkipListSet<>()).add(done);
    totals.put(step, all);
  }

  @Test
  void eachFileThatIsReadAndEachThatIsRenderedIsToldOnce() throws IOException {
    Path content =
        Builds.write(temp.resolve("content"), "site.yaml", "title: Many\ntheme: plain\n");
    for (int i = 0; i < 20; i++) {
      Builds.write(content, "pages/p" + i + ".md", "# Page " + i + "\n");
    }
    Path site = temp.resolve("site");
    new Cribsheet(this::hear).generate(Builds.request(content, site));
    int files =
        (int)
            Builds.files(site).keySet().stream().filter(path -> !path.equals(".cribsheet")).count();
    assertThat(totals).isEqualTo(Map.of(Step.READ, 20, Step.RENDERED, files));
    assertThat(told.get(Step.READ)).containsExactlyElementsOf(upTo(20));
    assertThat(told.get(Step.RENDERED)).containsExactlyElementsOf(upTo(files));
  }

  private static List<Integer> upTo(int last) {
    return IntStream.rangeClosed(1, last).boxed().toList();
  }
}
