package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets are the same on a machine that has no fonts, no font configuration and no display. */
class BareMachineTest {
  private static final Path CONTENT = Builds.RESOURCES.resolve("packs/arabic");

  /** Points Java and its libraries to places without fonts. */
  private static final List<String> BARE =
      List.of(
          "-Djava.awt.headless=true",
          "-Dsun.java2d.fontpath=/nonexistent",
          "-Dsun.awt.fontconfig=/nonexistent/fontconfig.properties",
          "-Djava.awt.fonts=/nonexistent");

  /** Turns off SLF4J's warning that there is no logger. */
  private static final String QUIET = "-Dslf4j.internal.verbosity=ERROR";

  @TempDir Path temp;

  /** Builds a site in its own JVM. */
  static final class Build {
    private Build() {}

    public static void main(String[] arguments) {
      BuildResult result = Builds.build(Path.of(arguments[0]), Path.of(arguments[1]));
      System.out.println(Builds.printed(result));
      System.out.println(result.pdfs() + " PDF files, " + result.succeeded());
      System.exit(result.succeeded() ? 0 : 1);
    }
  }

  @Test
  void theSameFilesAreMadeWithoutFontsOfTheSystem() throws Exception {
    Path bare = temp.resolve("bare");
    String said = run(bare);
    assertThat(said).endsWith("14 PDF files, true\n");
    Path here = temp.resolve("here");
    Builds.build(CONTENT, here);
    assertThat(pdfs(bare)).hasSize(14).containsExactlyEntriesOf(pdfs(here));
  }

  private String run(Path output) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(BARE);
    command.add(QUIET);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Build.class.getName());
    command.add(CONTENT.toAbsolutePath().toString());
    command.add(output.toString());
    Path log = temp.resolve("log.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().keySet().removeIf(name -> name.equals("DISPLAY"));
    builder.environment().put("HOME", Files.createDirectories(temp.resolve("home")).toString());
    builder.environment().put("FONTCONFIG_FILE", new File("/dev/null").getPath());
    builder.environment().put("FONTCONFIG_PATH", temp.resolve("home").toString());
    builder.environment().put("XDG_DATA_HOME", temp.resolve("home").toString());
    Process process = builder.start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return Files.readString(log, StandardCharsets.UTF_8);
  }

  private static Map<String, Integer> pdfs(Path site) {
    Map<String, Integer> hashes = new TreeMap<>();
    Builds.files(site)
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".pdf")) {
                hashes.put(path, Arrays.hashCode(bytes));
              }
            });
    return hashes;
  }
}
