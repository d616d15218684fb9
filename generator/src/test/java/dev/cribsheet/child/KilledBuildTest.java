package dev.cribsheet.child;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.Cribsheet;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build that is killed or stopped leaves one complete site. */
class KilledBuildTest {
  /** The profile {@code full} kills more builds. */
  private static final int KILLS = Integer.getInteger("cribsheet.kills", 6);

  private static final int LONGEST_MILLIS = 300;

  @TempDir Path temp;
  private Path one;
  private Path two;
  private Path output;
  private List<Map<String, String>> sites;

  @BeforeEach
  void buildBoth() throws Exception {
    one = SmallSite.write(temp.resolve("one"), "One", 30);
    two = SmallSite.write(temp.resolve("two"), "Two", 30);
    output = temp.resolve("target/site");
    SmallSite.build(two, output);
    Map<String, String> second = SmallSite.files(output);
    SmallSite.build(one, output);
    sites = List.of(SmallSite.files(output), second);
    assertThat(sites.get(0)).isNotEqualTo(second);
  }

  @Test
  void aKillAtAnyMomentLeavesTheOldOrTheNewSite() throws Exception {
    Random random = new Random(20261122);
    List<String> left = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      Child child = Child.start(Child.java(List.of(), "forever", output, two, one));
      try {
        child.awaitReady();
        Thread.sleep(random.nextInt(LONGEST_MILLIS));
      } finally {
        child.process().destroyForcibly().waitFor();
      }
      left.add(beside().toString());
      new Cribsheet().check(ChildBuild.request(one, output)); // any goal repairs the folder
      assertThat(SmallSite.files(output)).as("kill %d, left %s", kill, left).isIn(sites);
    }
    assertThat(left)
        .as("some kills must hit a build at work")
        .anyMatch(names -> names.length() > 2);
    SmallSite.build(one, output);
    assertThat(SmallSite.files(output)).isEqualTo(sites.get(0));
    assertThat(beside()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM"})
  @EnabledOnOs(
      value = {OS.LINUX, OS.MAC},
      disabledReason = "this system has no signals")
  void aSignalEndsTheBuildAtOnceAndCleansUp(String signal) throws Exception {
    List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
    command.addAll(Child.java(List.of(), "forever", output, two, one));
    Random random = new Random(signal.hashCode());
    for (int round = 0; round < 2; round++) {
      int millis = random.nextInt(LONGEST_MILLIS);
      WallTime.limit(Duration.ofSeconds(2), () -> interrupted(command, millis, signal));
    }
  }

  private Duration interrupted(List<String> command, int millis, String signal) throws Exception {
    Child child = Child.start(command);
    child.awaitReady();
    Thread.sleep(millis);
    Duration taken = child.signal(signal);
    assertThat(SmallSite.files(output)).isIn(sites);
    assertThat(beside()).isEmpty();
    return taken;
  }

  @Test
  void aSecondProcessWaitsTenSecondsAndNamesTheFirst() throws Exception {
    Child first = Child.start(Child.java(List.of(), "forever", output, one));
    try {
      first.awaitReady();
      do {
        assertThat(first.process().isAlive()).isTrue();
        signal(first, "CONT");
        Thread.sleep(20);
        signal(first, "STOP");
        Thread.sleep(20);
      } while (!holdsTheLock(first));
      WallTime.limit(Duration.ofSeconds(25), () -> secondBuild(first));
    } finally {
      first.process().destroyForcibly().waitFor();
    }
    Child.Outcome third = Child.run(Child.java(List.of(), "once", output, two), Map.of());
    assertThat(third.status()).as(third.output()).isZero();
    assertThat(SmallSite.files(output)).isEqualTo(sites.get(1));
    assertThat(beside()).isEmpty();
  }

  private static void signal(Child child, String signal) throws Exception {
    new ProcessBuilder("kill", "-" + signal, "" + child.process().pid()).start().waitFor();
  }

  /** The file alone is not enough: it is created before it is locked. */
  private boolean holdsTheLock(Child child) throws IOException {
    Path file = output.resolveSibling("site.lock");
    try (FileChannel channel = FileChannel.open(file, READ, WRITE);
        FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false)) {
      return lock == null && Files.readString(file).contains("" + child.process().pid());
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private Duration secondBuild(Child first) throws Exception {
    long start = System.nanoTime();
    Child.Outcome second = Child.run(Child.java(List.of(), "once", output, two), Map.of());
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    assertThat(taken).isGreaterThanOrEqualTo(Duration.ofSeconds(10));
    assertThat(second.status()).isEqualTo(ChildBuild.ENVIRONMENT);
    assertThat(second.output())
        .isEqualTo(
            "another build is writing to '%s' (process %d): wait for it to finish, or stop it"
                .formatted(output, first.process().pid()));
    return taken;
  }

  private List<String> beside() throws Exception {
    try (Stream<Path> found = Files.list(output.getParent())) {
      return found
          .filter(path -> !path.equals(output))
          .map(path -> path.getFileName().toString())
          .sorted()
          .toList();
    }
  }
}
