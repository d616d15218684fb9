package dev.cribsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A hash of an earlier build holds for a file that cannot have changed since, and no other. */
class KnownHashesTest {
  private static final CacheKey KEY = CacheKey.of().add("a key").key();
  private static final long MOMENT = 1_000_000;

  @TempDir Path temp;

  @Test
  void onlyAFileThatHadBeenAtRestOnThisDiskIsKnownAgain() {
    FileVersion file = version(7, MOMENT);
    assertThat(known(file, version(7, MOMENT + 4_000)).find("a.md", file)).contains(KEY);
    FileVersion without = new FileVersion(1, FileTime.fromMillis(1), Optional.empty());
    for (FileVersion clock :
        List.of(
            version(7, MOMENT + 2_000),
            version(7, MOMENT),
            version(7, MOMENT - 60_000),
            version(8, MOMENT + 4_000),
            without)) {
      assertThat(known(file, clock).files()).isEmpty();
    }
    assertThat(known(without, version(7, MOMENT + 4_000)).files()).isEmpty();
  }

  @Test
  void anyDifferenceMakesItAnotherFile() {
    FileVersion file = version(7, MOMENT);
    KnownHashes known = known(file, version(7, MOMENT + 4_000));
    FileTime modified = file.modified();
    Inode inode = file.inode().orElseThrow();
    assertThat(known.find("b.md", file)).isEmpty();
    Stream.of(
            new FileVersion(2, modified, Optional.of(inode)),
            new FileVersion(1, FileTime.fromMillis(2), Optional.of(inode)),
            new FileVersion(1, modified, Optional.empty()),
            new FileVersion(1, modified, Optional.of(new Inode(7, 2, inode.changed()))),
            version(7, MOMENT + 1))
        .forEach(other -> assertThat(known.find("a.md", other)).isEmpty());
  }

  @Test
  void itIsReadAsItWasWrittenAndWhatMakesNoSenseKnowsNothing() {
    KnownHashes known = known(version(7, MOMENT), version(7, MOMENT + 4_000));
    byte[] bytes = known.bytes();
    assertThat(KnownHashes.read(bytes)).isEqualTo(known);
    for (int length = 0; length < bytes.length; length++) {
      assertThat(KnownHashes.read(Arrays.copyOf(bytes, length)).files()).isEmpty();
    }
  }

  /** The size and the time that a program sees and sets are the same before and after. */
  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void anEditThatLeavesSizeAndTimeIsSeen() throws Exception {
    write("first");
    FileTime time = Files.getLastModifiedTime(temp.resolve("a.md"));
    Thread.sleep(3_200);
    CacheKey first = hashed();
    assertThat(remembered()).containsOnlyKeys("a.md");
    assertThat(hashed()).isEqualTo(first);
    Files.setLastModifiedTime(write("other"), time);
    CacheKey other = hashed();
    assertThat(other).isNotEqualTo(first);
    assertThat(remembered()).isEmpty();
    Files.setLastModifiedTime(write("first"), time);
    assertThat(hashed()).isEqualTo(first);
  }

  private CacheKey hashed() throws IOException {
    try (BuildCache cache = cache()) {
      Path path = temp.resolve("a.md");
      SourceFile file = new SourceFile("a.md", "content/a.md", path, FileVersion.of(path));
      SourceTree tree = new SourceTree("content", List.of(file)).hashed(temp, cache);
      return tree.files().get(0).hashed().orElseThrow().key();
    }
  }

  private Map<String, HashedVersion> remembered() {
    try (BuildCache cache = cache()) {
      return HashMemory.known(temp, cache).files();
    }
  }

  private BuildCache cache() {
    return BuildCache.open(temp.resolve("cache"), KEY, new Diagnostics());
  }

  private Path write(String text) throws IOException {
    return Files.writeString(temp.resolve("a.md"), text);
  }

  private static KnownHashes known(FileVersion file, FileVersion clock) {
    SourceFile hashed =
        new SourceFile(
            "a.md",
            "content/a.md",
            Path.of("a.md"),
            file,
            Optional.of(new HashedVersion(file, KEY)),
            Optional.empty());
    return KnownHashes.of(new SourceTree("content", List.of(hashed)), clock);
  }

  private static FileVersion version(long device, long changed) {
    Inode inode = new Inode(device, 1, FileTime.fromMillis(changed));
    return new FileVersion(1, FileTime.fromMillis(1), Optional.of(inode));
  }
}
