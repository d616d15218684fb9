package dev.cribsheet.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.content.ContentLayout;
import dev.cribsheet.serve.SourceWatcher.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWatcherTest {
  private static final long PATIENCE = 60;

  @TempDir Path temp;
  private final BlockingQueue<Change> changes = new LinkedBlockingQueue<>();
  private final CountDownLatch acted = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);
  private SourceWatcher watcher;

  @BeforeEach
  void watch() throws IOException {
    Files.createDirectories(temp.resolve("pages"));
    watcher = new SourceWatcher(temp, ContentLayout.KNOWN, this::act);
    watcher.watch();
    watcher.start();
  }

  @AfterEach
  void close() throws IOException {
    goOn.countDown();
    watcher.close();
  }

  /** Blocks on the first change until the test continues. */
  private void act(Change change) {
    changes.add(change);
    acted.countDown();
    try {
      goOn.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void changesDuringAnUpdateAreReportedTogether() throws Exception {
    write("first.md");
    assertThat(acted.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
    Set<String> more = Set.of("pages/a.md", "pages/b.md", "pages/c.md");
    for (String path : more) {
      write(path.substring("pages/".length()));
    }
    waitForEvents();
    goOn.countDown();
    assertThat(next().files()).hasValue(Set.of("pages/first.md"));
    Set<String> joined = new HashSet<>();
    int acts = 0;
    while (!joined.containsAll(more)) {
      joined.addAll(next().files().orElseThrow());
      acts++;
    }
    assertThat(acts).as("one batch, or more if a busy system reports events late").isLessThan(3);
  }

  @Test
  void anOverflowMeansTheWholeFolder() throws Exception {
    write("first.md");
    assertThat(acted.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
    for (int i = 0; i < 1_500; i++) {
      write("page-" + i + ".md");
    }
    waitForEvents();
    goOn.countDown();
    assertThat(next().files()).isPresent();
    awaitWhole();
  }

  @Test
  void aReplacedFileIsAChangedFile() throws Exception {
    goOn.countDown();
    write("page.md");
    awaitFile("pages/page.md");
    Path draft = Files.writeString(temp.resolve("pages/.page.md.swp"), "# New\n");
    Files.move(
        draft,
        temp.resolve("pages/page.md"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    awaitFile("pages/page.md");
    assertThat(changes).noneMatch(change -> change.files().toString().contains(".swp"));
  }

  @Test
  void aDeletedFolderMeansTheWholeFolder() throws Exception {
    goOn.countDown();
    Files.delete(temp.resolve("pages"));
    awaitWhole();
  }

  /**
   * Gives the system time to deliver file events: a JDK thread delivers them, and a busy machine
   * can delay it.
   */
  private static void waitForEvents() throws InterruptedException {
    Thread.sleep(Duration.ofSeconds(2).toMillis());
  }

  private void awaitWhole() throws InterruptedException {
    Change change = next();
    while (change.files().isPresent()) {
      change = next();
    }
  }

  private void write(String name) throws IOException {
    Files.writeString(temp.resolve("pages").resolve(name), "# " + name + "\n");
  }

  private void awaitFile(String path) throws InterruptedException {
    Change change = next();
    while (change.files().filter(files -> files.contains(path)).isEmpty()) {
      change = next();
    }
    Thread.sleep(Duration.ofMillis(200).toMillis());
    changes.clear();
  }

  private Change next() throws InterruptedException {
    Change change = changes.poll(PATIENCE, TimeUnit.SECONDS);
    assertThat(change).as("a change within %d seconds", PATIENCE).isNotNull();
    return change;
  }
}
