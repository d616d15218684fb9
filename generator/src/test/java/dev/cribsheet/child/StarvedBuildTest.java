package dev.cribsheet.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A build that is denied a resource, such as disk space or open files, reports the fix and keeps
 * the old site.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux has tmpfs and namespaces")
class StarvedBuildTest {
  private static final String NO_DISKS = "this user may not mount a tmpfs in a namespace";

  @TempDir Path temp;
  private Path content;
  private Path disk;

  @BeforeEach
  void write() throws Exception {
    content = SmallSite.write(temp.resolve("content"), "One", 3);
    disk = Files.createDirectory(temp.resolve("disk"));
  }

  @Test
  void onAFullDiskTheOldSiteStaysAndTheRemedyIsTold() throws Exception {
    SmallSite.file(content, "assets/large.txt", "x".repeat(2_000_000));
    Path output = disk.resolve("target/site");
    SmallSite.build(content, output);
    Map<String, String> before = SmallSite.files(disk);
    SmallSite.file(content, "assets/large.txt", "y".repeat(2_000_000));
    Child.Outcome outcome = onSmallDisk("", output);
    assertThat(outcome.status()).isEqualTo(ChildBuild.ENVIRONMENT);
    assertThat(outcome.output())
        .isEqualTo(
            "cannot write '"
                + disk.resolve("target/site.new/assets/large.txt")
                + "' (2000000 bytes): the disk is full: free some space, or choose another folder");
    assertThat(SmallSite.files(temp.resolve("after"))).isEqualTo(before);
  }

  @Test
  void onAReadOnlyDiskTheRemedyIsTold() throws Exception {
    Path output = disk.resolve("target/site");
    SmallSite.build(content, output);
    Map<String, String> before = SmallSite.files(disk);
    SmallSite.file(content, "assets/new.txt", "new");
    Child.Outcome outcome = onSmallDisk("mount -o remount,ro " + disk + " || exit 77;", output);
    assertThat(outcome.status()).isEqualTo(ChildBuild.ENVIRONMENT);
    assertThat(outcome.output())
        .startsWith("cannot write '" + disk.resolve("target/site.lock") + "'")
        .endsWith("the disk is read-only: choose another folder");
    assertThat(SmallSite.files(temp.resolve("after"))).isEqualTo(before);
  }

  /** Each process has its own disk, so it is filled before the build and copied out afterwards. */
  private Child.Outcome onSmallDisk(String more, Path output) throws Exception {
    String script =
        "mount -t tmpfs -o size=4m tmpfs DISK || exit 77; cp -a BEFORE/. DISK || exit 78;"
            + more
            + " \"$@\"; s=$?; cp -a DISK AFTER; exit $s";
    SmallSite.copy(disk, temp.resolve("before"));
    String here =
        script
            .replace("DISK", disk.toString())
            .replace("BEFORE", temp.resolve("before").toString())
            .replace("AFTER", temp.resolve("after").toString());
    List<String> java = Child.java(List.of("-Djava.io.tmpdir=" + temp), "once", output, content);
    String quoted = "unshare --map-root-user --mount /bin/sh -c '" + here + "' sh \"$@\"";
    Child.Outcome outcome = Child.runIn(quoted, java);
    assumeTrue(outcome.status() != 77, NO_DISKS + ": " + outcome.output());
    assumeTrue(!outcome.output().contains("unshare"), NO_DISKS + ": " + outcome.output());
    return outcome;
  }

  @ParameterizedTest
  @ValueSource(strings = {"starved", "nearly-starved"})
  void withoutOpenFilesTheRemedyIsTold(String mode) throws Exception {
    Path output = disk.resolve("target/site");
    SmallSite.build(content, output);
    Map<String, String> before = SmallSite.files(disk);
    SmallSite.file(content, "assets/new.txt", "new");
    Child.Outcome outcome =
        Child.runIn("ulimit -n 256; \"$@\"", Child.java(List.of(), mode, output, content));
    assertThat(outcome.status()).as(outcome.output()).isEqualTo(ChildBuild.ENVIRONMENT);
    assertThat(outcome.output())
        .contains("ready\ncannot ")
        .endsWith("too many open files: raise the limit, for example with 'ulimit -n 4096'");
    assertThat(SmallSite.files(disk)).isEqualTo(before);
  }

  @Test
  void withTooFewOpenFilesToLoadTheGeneratorTheRemedyIsTold() throws Exception {
    Child.Outcome outcome =
        Child.runIn(
            "ulimit -n 32; \"$@\"",
            Child.java(List.of(), "once", disk.resolve("target/site"), content));
    assertThat(outcome.status()).as(outcome.output()).isEqualTo(ChildBuild.ENVIRONMENT);
    assertThat(outcome.output()).contains("ulimit -n 4096").doesNotContain("\tat ");
  }

  @Test
  void aBuildNeedsNoNetwork() throws Exception {
    Path output = disk.resolve("target/site");
    Child.Outcome outcome =
        Child.runIn(
            "unshare --map-root-user --net \"$@\"", Child.java(List.of(), "once", output, content));
    assumeTrue(
        !outcome.output().contains("unshare"),
        "this user may not create a network namespace: " + outcome.output());
    assertThat(outcome.status()).as(outcome.output()).isZero();
    Map<String, String> without = SmallSite.files(output);
    SmallSite.build(content, output);
    assertThat(SmallSite.files(output)).isEqualTo(without).isNotEmpty();
  }
}
