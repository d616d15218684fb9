package dev.cribsheet.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.StableRead.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StableReadTest {
  @TempDir Path folder;

  /** A version is its bytes and a time; {@code gone} is a missing file. */
  private static final class Changing implements Disk {
    private final Iterator<String> seen;

    private Changing(String... seen) {
      this.seen = List.of(seen).iterator();
    }

    @Override
    public FileVersion version() throws IOException {
      String next = next();
      return new FileVersion(
          next.length(),
          FileTime.fromMillis(next.hashCode()),
          Optional.of(new FileVersion.Inode(1, 1, FileTime.fromMillis(1))));
    }

    @Override
    public byte[] bytes() throws IOException {
      return next().getBytes(StandardCharsets.UTF_8);
    }

    private String next() throws IOException {
      String next = seen.next();
      if (next.equals("gone")) {
        throw new NoSuchFileException(next);
      }
      return next;
    }
  }

  @Test
  void anUnchangedFileIsReadOnce() throws IOException {
    assertThat(read("a", "a", "a")).contains("a");
  }

  @Test
  void aFileThatChangesOnceIsReadAgain() throws IOException {
    assertThat(read("a", "a", "b", "b", "b", "b")).contains("b");
    assertThat(read("long", "half", "longer", "longer", "longer", "longer")).contains("longer");
    assertThat(read("long", "lo", "long", "long", "long")).contains("long");
    assertThat(read("a", "gone", "b", "b", "b")).contains("b");
    assertThat(read("gone", "b", "b", "b")).contains("b");
  }

  @Test
  void aFileThatKeepsChangingIsNotRead() throws IOException {
    assertThat(read("a", "a", "b", "b", "b", "c")).isEmpty();
    assertThat(read("gone", "gone")).isEmpty();
    assertThat(read("a", "gone", "a", "a", "gone")).isEmpty();
  }

  @Test
  void aDeletedFileIsReported() {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile file = new SourceFile("a.md", "content/a.md", folder.resolve("a.md"), 5);
    assertThat(file.readText(10, diagnostics)).isEmpty();
    assertThat(diagnostics.sorted())
        .map(Diagnostic::code)
        .containsExactly(DiagnosticCode.FILE_CHANGED);
  }

  @Test
  void aLinkThatReplacedAFileIsNotFollowed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    Path link = Files.createSymbolicLink(folder.resolve("a.md"), secret);
    assertThat(StableRead.of(new StableRead.RegularFile(link))).isEmpty();
    assertThat(StableRead.of(new StableRead.RegularFile(secret))).isPresent();
  }

  @Test
  void aLinkThatReplacesAFileWhileItIsReadIsNotFollowed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    Path link = Files.createSymbolicLink(folder.resolve("a.md"), secret);
    assertThatThrownBy(() -> new StableRead.RegularFile(link).bytes())
        .isInstanceOf(IOException.class);
  }

  private static Optional<String> read(String... seen) throws IOException {
    return StableRead.of(new Changing(seen))
        .map(read -> new String(read.bytes(), StandardCharsets.UTF_8));
  }
}
