package dev.cribsheet.maven.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.cribsheet.BuildResult;
import dev.cribsheet.Progress;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedArchiveTest {
  private static final int JAVA = SharedArchive.FIRST_JAVA;

  @TempDir Path temp;

  private final List<String> said = new ArrayList<>();

  @Test
  void aWholeRunWritesOneAndOthersReadIt() throws Exception {
    assertThat(archive(JAVA, false)).isEqualTo(SharedArchive.NONE);
    SharedArchive made = archive(JAVA, true);
    assertThat(made.mayBeWritten()).isTrue();
    assertThat(made.options())
        .contains("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + made.file().get());
    Files.createFile(made.file().get());
    SharedArchive read = archive(JAVA, false);
    assertThat(read.mayBeWritten()).isFalse();
    assertThat(read.options())
        .contains("-XX:SharedArchiveFile=" + made.file().get())
        .doesNotContain("-XX:+AutoCreateSharedArchive");
  }

  @Test
  void aChangedJarGetsAnother() throws Exception {
    Path jar = Files.createFile(temp.resolve("a.jar"));
    JavaCommand command =
        new JavaCommand(new PluginJars(List.of(jar), List.of()), JavaOptions.here());
    SharedArchive before = SharedArchive.of(folder(), command, JAVA, true, said::add);
    assertThat(SharedArchive.of(folder(), command, JAVA, true, said::add)).isEqualTo(before);
    Files.writeString(jar, "changed");
    assertThat(SharedArchive.of(folder(), command, JAVA, true, said::add).file())
        .isNotEqualTo(before.file());
  }

  @Test
  void olderJavasHaveNone() {
    assertThat(archive(JAVA - 1, true)).isEqualTo(SharedArchive.NONE);
    assertThat(folder()).doesNotExist();
  }

  @Test
  void withoutAUsableFolderThereIsNone() throws Exception {
    Path file = Files.createFile(temp.resolve("file"));
    Path odd = temp.resolve("a" + File.pathSeparator + "b");
    for (Path folder : List.of(file.resolve("below"), odd)) {
      assertThat(SharedArchive.of(folder, Sites.command(), JAVA, true, said::add))
          .isEqualTo(SharedArchive.NONE);
    }
    assertThat(said).hasSize(1);
    assertThat(odd).doesNotExist();
  }

  @Test
  void aNewOneReplacesTheOldest() throws Exception {
    Files.createDirectories(folder());
    for (int i = 0; i < SharedArchive.MOST_FILES + 2; i++) {
      Path old = Files.createFile(folder().resolve(i + ".jsa"));
      Files.setLastModifiedTime(old, FileTime.from(Instant.ofEpochSecond(1_000 - i)));
    }
    Files.createFile(archive(JAVA, true).file().get());
    assertThat(folder().toFile().list()).hasSize(SharedArchive.MOST_FILES).contains("0.jsa");
    archive(JAVA, true);
    assertThat(folder().toFile().list()).hasSize(SharedArchive.MOST_FILES);
  }

  @Test
  void onlyWhatARunWroteItselfIsForgotten() throws Exception {
    SharedArchive first = archive(JAVA, true);
    Path file = Files.createFile(first.file().get());
    archive(JAVA, true).forget();
    archive(JAVA, false).forget();
    assertThat(file).exists();
    first.forget();
    assertThat(file).doesNotExist();
    first.forget();
  }

  /** From the second run on, Java starts from the archive; a damaged one is replaced. */
  @Test
  void theSiteIsTheSameWithIt() throws Exception {
    assumeThat(Runtime.version().feature())
        .as("only Java %d and later can create the archive at exit", JAVA)
        .isGreaterThanOrEqualTo(JAVA);
    ForkedJvm java =
        new ForkedJvm(
            new JavaCommand(Sites.jars(jars()), JavaOptions.here()),
            Optional.of(folder()),
            said::add);
    Map<String, String> site = built(java);
    Path archive = written();
    assertThat(built(java)).isEqualTo(site);
    FileTime time = FileTime.from(Instant.ofEpochSecond(1_000));
    Files.write(archive, new byte[100]);
    Files.setLastModifiedTime(archive, time);
    assertThat(built(java)).isEqualTo(site);
    assertThat(written()).isEqualTo(archive);
    assertThat(said).isEmpty();
  }

  /** Waits for the processes that write the archive, which the plugin does not do. */
  private Path written() throws Exception {
    for (ProcessHandle child : ProcessHandle.current().children().toList()) {
      child.onExit().get(5, TimeUnit.MINUTES);
    }
    File[] files = folder().toFile().listFiles();
    assertThat(files).hasSize(1);
    assertThat(files[0]).satisfies(file -> assertThat(file.length()).isGreaterThan(1_000_000));
    return files[0].toPath();
  }

  private Path folder() {
    return temp.resolve("archives");
  }

  private SharedArchive archive(int java, boolean whole) {
    return SharedArchive.of(folder(), Sites.command(), java, whole, said::add);
  }

  /** Returns the files of a clean build. */
  private Map<String, String> built(ForkedJvm java) throws IOException {
    Path site = temp.resolve("site");
    BuildResult result =
        new ForkedGenerator(java)
            .run(Goal.GENERATE, Sites.request(Sites.CONTENT, site), Progress.NONE);
    assertThat(result.succeeded()).isTrue();
    Map<String, String> files = Sites.files(site);
    Files.move(site, temp.resolve("built" + System.nanoTime()));
    return files;
  }

  /**
   * Returns the tests' class path with each folder in a jar, because Java makes no archive of
   * folders.
   */
  private List<Path> jars() throws IOException {
    List<Path> jars = new ArrayList<>();
    for (Path place : Sites.classPath()) {
      jars.add(Files.isDirectory(place) ? jar(place, jars.size()) : place);
    }
    return jars.stream().filter(Files::exists).toList();
  }

  private Path jar(Path folder, int number) throws IOException {
    Path jar = temp.resolve("cribsheet-" + number + ".jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        Stream<Path> found = Files.walk(folder)) {
      for (Path from : found.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(folder.relativize(from).toString().replace('\\', '/')));
        Files.copy(from, out);
      }
    }
    return jar;
  }
}
