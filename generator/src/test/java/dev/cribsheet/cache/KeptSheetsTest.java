package dev.cribsheet.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.BuildResult;
import dev.cribsheet.Cribsheet;
import dev.cribsheet.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts the sheets that a build fits and prints, by the results that it adds to the cache. */
class KeptSheetsTest {
  private static final String STEP = "---\ntitle: %s\ntime: 5 min\nchecklist: [%s]\n---\n";

  @TempDir Path temp;

  @BeforeEach
  void buildOnce() throws IOException {
    Files.createDirectories(temp.resolve("content/steps"));
    Files.writeString(temp.resolve("content/site.yaml"), "title: A\n");
    for (int i = 1; i <= 3; i++) {
      step(i, "Look at it");
    }
    assertThat(added("pdf", this::build)).as("3 steps, plan and booklet on 2 papers").isEqualTo(10);
  }

  private void step(int number, String check) throws IOException {
    Files.writeString(
        temp.resolve("content/steps/" + number + "-s" + number + ".md"),
        String.format(Locale.ROOT, STEP, "Step " + number, check));
  }

  @Test
  void anEditElsewhereReusesAllSheets() throws IOException {
    Files.createDirectories(temp.resolve("content/pages"));
    Files.writeString(temp.resolve("content/pages/new.md"), "---\nnav: New\n---\n# New\n\nText.\n");
    assertThat(added("pdf", this::build)).isZero();
    Files.writeString(temp.resolve("content/pages/new.md"), "---\nnav: New\n---\n# New\n\nMore.\n");
    assertThat(added("fit", this::build)).isZero();
  }

  @Test
  void anEditedStepIsPrintedAgainAndWithItTheBooklet() throws IOException {
    step(2, "Look at it again");
    assertThat(added("pdf", this::build)).as("one step and the booklet on 2 papers").isEqualTo(4);
  }

  @Test
  void onlyAnEditedStepIsFittedAgain() throws IOException {
    int one = added("fit", () -> step(2, "Look at it again"), this::build);
    int all =
        added(
            "fit",
            () -> {
              for (int i = 1; i <= 3; i++) {
                step(i, "Look at it once more");
              }
            },
            this::build);
    assertThat(one).isPositive();
    assertThat(all).isEqualTo(3 * one);
  }

  private interface Work {
    void run() throws IOException;
  }

  private int added(String kind, Work... works) throws IOException {
    Set<CacheKey> before = keys(kind);
    for (Work work : works) {
      work.run();
    }
    Set<CacheKey> after = new HashSet<>(keys(kind));
    after.removeAll(before);
    return after.size();
  }

  private Set<CacheKey> keys(String kind) {
    Path file = temp.resolve("cache/" + kind + ".pack");
    Diagnostics diagnostics = new Diagnostics();
    CacheFile pack = CacheFile.open(file, CodeVersion.of(Cribsheet.class), diagnostics);
    Set<CacheKey> keys = Set.copyOf(pack.keys());
    pack.close(false);
    assertThat(diagnostics.notes()).isEmpty();
    return keys;
  }

  private void build() {
    BuildResult result =
        new Cribsheet()
            .generate(
                BuildRequest.of(temp.resolve("content"), temp.resolve("site"), temp, "1")
                    .withCache(temp.resolve("cache")));
    assertThat(result.succeeded()).as(result.diagnostics().toString()).isTrue();
  }
}
