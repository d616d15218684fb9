package dev.cribsheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentErrorsTest {
  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "No space left on device, the disk is full: free some space",
    "Disk quota exceeded, your disk quota is used up",
    "Too many open files, raise the limit",
    "Read-only file system, the disk is read-only: choose another folder",
    "File name too long, shorten it",
    "Operation not permitted, check its owner",
    "Fehler, check its permissions",
    ", check its permissions",
  })
  void everySystemErrorHasAHint(String reason, String remedy) {
    Path file = temp.resolve("a.html");
    EnvironmentException told =
        EnvironmentErrors.writing(file, 17, new FileSystemException("a", null, reason));
    assertThat(told)
        .hasMessageStartingWith("cannot write '" + file + "' (17 bytes): ")
        .hasMessageContaining(remedy);
    assertThat(EnvironmentErrors.reading("cannot read a", new IOException(reason)))
        .hasMessageStartingWith("cannot read a: ")
        .hasMessageContaining(remedy);
  }

  @Test
  void aFullDiskIsRecognizedInAnyLanguage() {
    Path file = temp.resolve("gone/a.html");
    assertThat(EnvironmentErrors.writing(file, Long.MAX_VALUE, new IOException("plein")))
        .hasMessageContaining("the disk is full");
  }

  @Test
  void deniedPermissionIsReported() {
    assertThat(EnvironmentErrors.at("delete", temp, new AccessDeniedException("a")))
        .hasMessage(
            "cannot delete '"
                + temp
                + "': permission denied: check its owner and permissions, and those of its"
                + " parent folders");
  }

  @Test
  void outOfMemoryIsReportedEvenWhileLoadingAClass() {
    OutOfMemoryError memory = new OutOfMemoryError("Java heap space");
    List<Error> found =
        List.of(memory, new ExceptionInInitializerError(memory), new InternalError(memory));
    assertThat(found)
        .allSatisfy(
            error ->
                assertThat(EnvironmentErrors.ofJava(error).orElseThrow())
                    .hasMessageContaining("MAVEN_OPTS=-Xmx2g"));
    assertThat(EnvironmentErrors.ofJava(new NoClassDefFoundError("a/B")).orElseThrow())
        .hasMessageContaining("ulimit -n 4096");
    assertThat(EnvironmentErrors.ofJava(new AssertionError())).isEmpty();
  }
}
