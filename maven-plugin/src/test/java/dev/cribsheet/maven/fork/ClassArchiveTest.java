package dev.cribsheet.maven.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cribsheet.BuildResult;
import dev.cribsheet.Progress;
import dev.cribsheet.write.EnvironmentException;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {
  @TempDir Path temp;

  private final List<String> said = new ArrayList<>();

  @Test
  void theSecondCleanBuildLeavesOneAndLaterRunsStartFromIt() throws Exception {
    ClassArchive archive = archive(new JavaCommand(jars(), JavaOptions.here()));
    Map<String, String> site = built(archive);
    assertThat(archive.file()).doesNotExist();
    assertThat(archive.use(false)).isSameAs(ArchiveUse.NONE);
    assertThat(built(archive)).isEqualTo(site);
    assertThat(archive.file()).exists();
    assertThat(archive.file().getParent()).isDirectoryNotContaining("glob:**.new");
    assertThat(archive.use(true).options())
        .containsExactly("-XX:SharedArchiveFile=" + archive.file());
    assertThat(built(archive)).isEqualTo(site);
    Files.write(archive.file(), new byte[100]);
    assertThat(built(archive)).isEqualTo(site);
    assertThat(archive.file()).exists();
  }

  @Test
  void aRunThatCameToNothingForgetsIt() throws Exception {
    ClassArchive archive = archive(Sites.command());
    Files.createDirectories(archive.file().getParent());
    Files.createFile(archive.file());
    new ArchiveUse.Reading(archive).fail();
    assertThat(archive.file()).doesNotExist();
    ArchiveUse making = new ArchiveUse.Making(archive);
    Path draft = Path.of(making.options().get(0).replaceFirst("^[^=]*=", ""));
    Files.createFile(draft);
    making.end(false);
    assertThat(draft).doesNotExist();
    assertThat(archive.file()).doesNotExist();
    Files.createFile(draft);
    Path left = Files.createFile(archive.draft());
    making.end(true);
    assertThat(draft).doesNotExist();
    assertThat(left).doesNotExist();
    assertThat(archive.file()).exists();
  }

  /** It has a draft of its classes all the same, which nobody may start from. */
  @Test
  void aBuildThatTheMachineStopsLeavesNone() throws Exception {
    ClassArchive archive = archive(new JavaCommand(jars(), JavaOptions.here()));
    archive.use(false);
    Path site = Files.createFile(temp.resolve("file")).resolve("site");
    OwnProcess build = new OwnProcess(java(archive));
    assertThatThrownBy(
            () -> build.run(Goal.GENERATE, Sites.request(Sites.CONTENT, site), Progress.NONE))
        .isInstanceOf(EnvironmentException.class);
    assertThat(archive.file()).doesNotExist();
    assertThat(archive.file().getParent()).isDirectoryNotContaining("glob:**.new");
    assertThat(archive.use(true)).isInstanceOf(ArchiveUse.Making.class);
  }

  @Test
  void anythingThatChangesMakesItWorthless() throws Exception {
    Path jar = Files.writeString(temp.resolve("a.jar"), "a");
    JavaCommand java = new JavaCommand(List.of(jar), JavaOptions.here());
    ClassArchive archive = archive(java);
    archive.use(true);
    Files.createFile(archive.file());
    assertThat(archive.use(false)).isInstanceOf(ArchiveUse.Reading.class);
    Files.setLastModifiedTime(jar, FileTime.fromMillis(1));
    assertThat(archive.use(true)).isSameAs(ArchiveUse.NONE);
    assertThat(archive.file()).doesNotExist();
    assertThat(archive.use(true)).isInstanceOf(ArchiveUse.Making.class);
    Files.writeString(jar, "ab");
    assertThat(archive.use(true)).isSameAs(ArchiveUse.NONE);
    ClassArchive other = archive(new JavaCommand(List.of(jar), JavaOptions.here().and("-Xss4m")));
    assertThat(other.use(true)).isSameAs(ArchiveUse.NONE);
    assertThat(other.use(true)).isInstanceOf(ArchiveUse.Making.class);
    assertThat(said).isEmpty();
  }

  @Test
  void withoutJarsOrAFolderThereIsNone() throws Exception {
    JavaCommand folders = new JavaCommand(List.of(temp), JavaOptions.here());
    assertThat(archive(folders).use(true)).isSameAs(ArchiveUse.NONE);
    assertThat(said)
        .containsExactly("No archive of classes: java.io.IOException: not a jar: " + temp);
    Path file = Files.createFile(temp.resolve("file"));
    JavaCommand jar = new JavaCommand(List.of(file), JavaOptions.here());
    ClassArchive nowhere = new ClassArchive(file.resolve("below"), jar, said::add);
    assertThat(nowhere.use(true)).isSameAs(ArchiveUse.NONE);
    assertThat(said).hasSizeGreaterThan(1);
    Path odd = temp.resolve("a" + File.pathSeparator + "b");
    ClassArchive two = new ClassArchive(odd, jar, said::add);
    assertThat(two.use(true)).isSameAs(ArchiveUse.NONE);
    assertThat(two.use(true)).isSameAs(ArchiveUse.NONE);
    assertThat(odd).doesNotExist();
  }

  private ClassArchive archive(JavaCommand java) {
    return new ClassArchive(temp.resolve("archives"), java, said::add);
  }

  private static OwnJava java(ClassArchive archive) {
    return new OwnJava(archive.java(), Optional.of(archive.folder()), Sites.SILENT);
  }

  /** The files of a clean build. */
  private Map<String, String> built(ClassArchive archive) throws IOException {
    Path site = temp.resolve("site" + said.size());
    BuildResult result =
        new OwnProcess(java(archive))
            .run(Goal.GENERATE, Sites.request(Sites.CONTENT, site), Progress.NONE);
    assertThat(result.succeeded()).isTrue();
    Map<String, String> files = Sites.files(site);
    Files.move(site, temp.resolve("built" + System.nanoTime()));
    return files;
  }

  /** The class path of the tests, each folder of it in a jar. */
  private List<Path> jars() throws IOException {
    List<Path> jars = new ArrayList<>();
    for (Path place : Sites.classPath()) {
      jars.add(Files.isDirectory(place) ? jar(place, jars.size()) : place);
    }
    return jars.stream().filter(Files::exists).toList();
  }

  private Path jar(Path folder, int number) throws IOException {
    Path jar = temp.resolve(number + ".jar");
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
