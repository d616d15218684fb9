package dev.cribsheet.child;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same content gives the same bytes on machines that differ in every way that we know of. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no umask and no POSIX shell")
class AnyMachineTest {
  private static final Path FIXTURE = Path.of("src/test/resources/sites/links/content");

  @TempDir static Path temp;
  private static Map<String, String> expected;

  /** How the machines differ. */
  private enum Machine {
    TURKISH_WITH_ONE_CORE_AND_NO_ACCESS_FOR_OTHERS(
        "C.UTF-8",
        "umask 077",
        "-Duser.language=tr",
        "-Duser.country=TR",
        "-Duser.timezone=Pacific/Kiritimati",
        "-XX:ActiveProcessorCount=1"),
    ARABIC_DIGITS_WITH_LATIN_TEXTS_AND_EIGHT_CORES(
        "C.UTF-8",
        "umask 002",
        "-Duser.language=ar",
        "-Duser.country=EG",
        "-Duser.extensions=u-nu-arab",
        "-Duser.timezone=America/Los_Angeles",
        "-Dfile.encoding=ISO-8859-1",
        "-XX:ActiveProcessorCount=8"),
    THAI_BUDDHIST_YEARS_WITH_ASCII_ONLY_AND_FILES_BACKWARDS(
        "C",
        "umask 022",
        "-Duser.language=th",
        "-Duser.country=TH",
        "-Duser.extensions=u-ca-buddhist-nu-thai",
        "-Duser.timezone=Asia/Bangkok",
        "-Dfile.encoding=US-ASCII");

    private final String charset;
    private final String mask;
    private final List<String> options;

    Machine(String charset, String mask, String... options) {
      this.charset = charset;
      this.mask = mask;
      this.options = List.of(options);
    }
  }

  @BeforeAll
  static void buildHere() throws IOException {
    Path content = temp.resolve("here/content");
    copy(content, false);
    SmallSite.build(content, temp.resolve("here/site"));
    expected = SmallSite.files(temp.resolve("here/site"));
    assertThat(expected.keySet()).anyMatch(path -> path.endsWith(".pdf"));
  }

  @ParameterizedTest
  @EnumSource
  void theSiteIsTheSame(Machine machine) throws Exception {
    String folder = machine.charset.equals("C") ? "another folder" : "f\u00FCnf";
    Path content = temp.resolve(machine.name()).resolve(folder).resolve("content");
    copy(content, machine.charset.equals("C"));
    Path output = content.resolveSibling("site");
    List<String> java = Child.java(machine.options, "once", output, content);
    List<String> command =
        new ArrayList<>(List.of("/bin/sh", "-c", machine.mask + "; \"$@\"", "sh"));
    command.addAll(java);
    Child.Outcome outcome = Child.run(command, Map.of("LC_ALL", machine.charset));
    assertThat(outcome.status()).as(outcome.output()).isZero();
    Map<String, String> site = SmallSite.files(output);
    assertThat(site.keySet()).isEqualTo(expected.keySet());
    site.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(expected.get(path)));
  }

  @Test
  void aNameThatTheCharsetDoesNotHaveIsToldWithTheRemedy() throws Exception {
    Path content = SmallSite.write(temp.resolve("names/content"), "Names", 1);
    String script =
        "cd " + content + " && cp pages/p0.md \"pages/$(printf 'b\\303\\274cher').md\" && \"$@\"";
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", script, "sh"));
    command.addAll(Child.java(List.of(), "once", temp.resolve("names/site"), content));
    Child.Outcome outcome = Child.run(command, Map.of("LC_ALL", "C"));
    assertThat(outcome.status()).as(outcome.output()).isEqualTo(ChildBuild.ENVIRONMENT);
    assertThat(outcome.output())
        .startsWith("cannot read the name of content/pages/b")
        .endsWith("set LC_ALL=C.UTF-8 and run it again")
        .doesNotContain("\tat ");
  }

  @Test
  void aWordThatBecomesSuchANameIsToldToo() throws Exception {
    Path content = SmallSite.write(temp.resolve("words/content"), "Words", 1);
    SmallSite.file(
        content,
        "steps/2-b.md",
        "---\ntitle: B\ntime: 5 min\naliases: [b\u00FCcher]\n---\n## B\n\nText.\n");
    Child.Outcome outcome =
        Child.run(
            Child.java(List.of(), "once", temp.resolve("words/site"), content),
            Map.of("LC_ALL", "C"));
    assertThat(outcome.output()).contains("LC_ALL=C.UTF-8").doesNotContain("\tat ");
    assertThat(outcome.status()).isEqualTo(ChildBuild.ENVIRONMENT);
  }

  /** Copies the content with ASCII names only, as one of the machines requires. */
  private static void copy(Path content, boolean backwards) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(FIXTURE)) {
      files = new ArrayList<>(found.filter(Files::isRegularFile).sorted().toList());
    }
    if (backwards) {
      Collections.reverse(files);
    }
    for (Path file : files) {
      String path = FIXTURE.relativize(file).toString();
      String text = new String(Files.readAllBytes(file), ISO_8859_1);
      Path target = content.resolve(ascii(path));
      Files.createDirectories(target.getParent());
      Files.write(target, ascii(text).getBytes(ISO_8859_1));
    }
  }

  private static String ascii(String text) {
    String bytes = new String(HexFormat.of().parseHex("c3bc"), ISO_8859_1);
    return text.replace(bytes + "ber", "ueber")
        .replace("%C3%BCber", "ueber")
        .replace("\u00FCber", "ueber");
  }
}
