package dev.cribsheet.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildLockTest {
  private static final Duration SHORT = Duration.ofMillis(200);

  @TempDir Path temp;

  private static BuildLock take(Path file, Duration patience) {
    return BuildLock.await(file, patience, () -> BuildLock.takeNow(file));
  }

  @Test
  void theLockNamesItsProcessAndIsDeletedAfterwards() throws IOException {
    Path file = temp.resolve("target/site.lock");
    BuildLock lock = take(file, SHORT);
    assertThat(Files.readAllLines(file).get(0)).isEqualTo("" + ProcessHandle.current().pid());
    lock.release();
    lock.release();
    assertThat(file).doesNotExist();
    take(file, SHORT).release();
  }

  @Test
  void aSecondBuildInTheSameProcessWaits() throws Exception {
    Path file = temp.resolve("site.lock");
    BuildLock first = take(file, SHORT);
    CompletableFuture<BuildLock> second =
        CompletableFuture.supplyAsync(() -> take(file, Duration.ofMinutes(2)));
    Thread.sleep(100);
    assertThat(second).isNotDone();
    assertThat(BuildLock.takeNow(file)).isEmpty();
    first.release();
    second.get(2, TimeUnit.MINUTES).release();
  }

  @Test
  void aLockOnAFileThatItsOwnerDeletedDoesNotCount() throws IOException {
    Path file = temp.resolve("site.lock");
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      Files.delete(file);
      assertThat(BuildLock.isLocked(file, channel)).isFalse();
      Files.writeString(file, "1\nanother build\n");
      assertThat(BuildLock.isLocked(file, channel)).isFalse();
    }
    assertThat(file).content().isEqualTo("1\nanother build\n");
  }

  @Test
  void waitingEndsWithAnErrorThatNamesTheProcess() {
    Path file = temp.resolve("site.lock");
    BuildLock first = take(file, SHORT);
    long start = System.nanoTime();
    assertThatThrownBy(() -> take(file, SHORT))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(
            "another build is writing to '%s' (process %d): wait for it to finish, or stop it"
                .formatted(temp.resolve("site"), ProcessHandle.current().pid()));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(SHORT);
    first.release();
  }

  @Test
  void theLockOfADeadProcessIsTakenOver() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Path file = Files.writeString(temp.resolve("site.lock"), dead.pid() + "\nx\n");
    BuildLock lock = take(file, Duration.ZERO);
    assertThat(Files.readAllLines(file).get(0)).isEqualTo("" + ProcessHandle.current().pid());
    lock.release();
  }

  @Test
  void aFolderOrLinkInPlaceOfTheLockIsAnError() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("site.lock"));
    assertThatThrownBy(() -> take(folder, SHORT)).isInstanceOf(EnvironmentException.class);
    Path target = temp.resolve("precious");
    Path link = Files.createSymbolicLink(temp.resolve("b.lock"), target);
    assertThatThrownBy(() -> take(link, SHORT)).isInstanceOf(EnvironmentException.class);
    assertThat(target).doesNotExist();
  }
}
