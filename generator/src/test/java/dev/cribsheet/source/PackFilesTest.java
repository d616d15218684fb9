package dev.cribsheet.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.Jars;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackFilesTest {
  private static final String MANIFEST = "META-INF/cribsheet/pack.yaml";
  private static final String CONTENT = "META-INF/cribsheet/content/";
  private static final PackName NAME = new PackName("notes", "1");

  @TempDir Path temp;
  private Path jar;
  private final Diagnostics diagnostics = new Diagnostics();

  @BeforeEach
  void choose() {
    jar = temp.resolve("notes.jar");
  }

  @Test
  void onlyTheContentIsRead() throws IOException {
    Jars.write(jar, MANIFEST, "id: a", CONTENT + "pages/a.md", "A", "org/Trap.class", "x");
    SourceTree tree = content();
    assertThat(tree.paths()).containsExactly("pages/a.md");
    assertThat(tree.files().get(0).shownPath()).isEqualTo("notes-1!pages/a.md");
    assertThat(tree.files().get(0).readBytes(9, diagnostics).map(bytes -> new String(bytes, UTF_8)))
        .contains("A");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void aFolderIsReadLikeAJar() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("classes/" + CONTENT + "pages"));
    Files.writeString(folder.resolve("a.md"), "A");
    Files.writeString(temp.resolve("classes/" + MANIFEST), "id: a");
    PackFiles pack = PackFiles.of(temp.resolve("classes"), "classes", diagnostics).orElseThrow();
    SourceTree tree = pack.content(NAME, Set.of("pages"), diagnostics);
    assertThat(tree.files()).map(SourceFile::shownPath).containsExactly("notes-1!pages/a.md");
    assertThat(tree.whole().toString()).isEqualTo("notes-1");
    assertThat(pack.manifest().shownPath()).isEqualTo("classes/" + MANIFEST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a.md",
        "META-INF/cribsheet/content/../../../a.md",
        "/etc/passwd",
        "META-INF\\cribsheet\\content\\a.md",
        "C:/a.md",
        "c:a.md",
        ".."
      })
  void anEntryThatLeadsOutOfTheJarIsRefused(String name) throws IOException {
    Jars.write(jar, MANIFEST, "id: a", name, "x");
    assertThat(refusal()).isEqualTo("the entry '" + name + "' points outside the jar");
  }

  @Test
  void twoEntriesOfOneNameAreRefused() throws IOException {
    Jars.write(jar, MANIFEST, "id: a", CONTENT + "a.md", "1", CONTENT + "b.md", "2");
    byte[] bytes = Files.readAllBytes(jar);
    byte[] name = (CONTENT + "b.md").getBytes(UTF_8);
    for (int i = 0; i + name.length <= bytes.length; i++) {
      if (Arrays.equals(Arrays.copyOfRange(bytes, i, i + name.length), name)) {
        bytes[i + CONTENT.length()] = 'a';
      }
    }
    Files.write(jar, bytes);
    assertThat(refusal())
        .isIn("two entries have the name '" + CONTENT + "a.md'", "the jar cannot be read");
  }

  @Test
  @Timeout(20)
  void aBombIsRefusedEarly() throws IOException {
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(jar));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      entry(zip, MANIFEST, "id: a".getBytes(UTF_8));
      byte[] zeros = new byte[40 << 20];
      for (int i = 0; i < 4; i++) {
        entry(zip, CONTENT + "assets/" + i + ".txt", zeros);
      }
    }
    long start = System.nanoTime();
    assertThat(refusal())
        .isEqualTo(
            "the jar is too large when unpacked, or its compression ratio is suspiciously high");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void tooManyEntriesAreRefused() throws IOException {
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(jar));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      entry(zip, MANIFEST, "id: a".getBytes(UTF_8));
      for (int i = 0; i < 100_001; i++) {
        entry(zip, "a" + i, new byte[0]);
      }
    }
    assertThat(refusal()).isEqualTo("the jar has more than 100,000 entries");
  }

  @Test
  void aFileThatIsNoJarIsReported() throws IOException {
    Files.writeString(jar, "no jar");
    assertThat(refusal()).isEqualTo("the jar cannot be read");
    assertThat(PackFiles.isPack(jar)).isFalse();
  }

  @Test
  void aJarWithoutAPackIsIgnored() throws IOException {
    Jars.write(jar, "META-INF/cribsheet/themes/a/theme.yaml", "x");
    assertThat(open()).isEmpty();
    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(PackFiles.isPack(jar)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "pages/con.md, CS105, the name is reserved on Windows",
    "pages/a*b.md, CS105, the name contains the character '*'",
    "pagse/a.md, CS106, unknown file or folder 'pagse'",
  })
  void aNameIsHeldToTheRulesOfAFolder(String path, String code, String message) throws IOException {
    Jars.write(jar, MANIFEST, "id: a", CONTENT + path, "x");
    assertThat(content().files()).isEmpty();
    assertThat(diagnostics.sorted())
        .map(found -> found.code().id(), Diagnostic::message)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(code, message));
  }

  private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private Optional<PackFiles> open() {
    return PackFiles.of(jar, "notes.jar", diagnostics);
  }

  private SourceTree content() {
    return open().orElseThrow().content(NAME, Set.of("pages"), diagnostics);
  }

  private String refusal() {
    assertThat(open()).isEmpty();
    List<Diagnostic> found = diagnostics.sorted();
    assertThat(found).map(Diagnostic::code).containsExactly(DiagnosticCode.PACK_FILE);
    assertThat(found.get(0).source().path()).isEqualTo("notes.jar");
    return found.get(0).message();
  }
}
