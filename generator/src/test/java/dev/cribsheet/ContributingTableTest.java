package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every file in the table "Where do I change…" of {@code CONTRIBUTING.md} exists. */
class ContributingTableTest {
  private static final Path ROOT = Path.of("..");
  private static final int ROWS = 10;
  private static final Pattern FILE = Pattern.compile("`([^`]+\\.[a-z]+)`");

  private List<String> rows;

  @BeforeEach
  void read() throws IOException {
    String table =
        Files.readString(ROOT.resolve("CONTRIBUTING.md"))
            .split("\n## Where do I change…\n", 2)[1]
            .split("\n## ", 2)[0];
    rows = table.lines().filter(line -> line.startsWith("| ")).skip(2).toList();
  }

  @Test
  void everyRowNamesFiles() {
    assertThat(rows).hasSize(ROWS).allMatch(row -> FILE.matcher(row).find());
  }

  @Test
  void everyFileExistsOnce() throws IOException {
    for (String file : files()) {
      assertThat(found(file)).as(file).hasSize(1);
    }
  }

  private List<String> files() {
    return rows.stream()
        .flatMap(row -> FILE.matcher(row).results())
        .map((MatchResult name) -> name.group(1))
        .toList();
  }

  /** The table gives only the name of a Java file, so that moving the file does not break it. */
  private static List<Path> found(String file) throws IOException {
    if (!file.endsWith(".java")) {
      return Stream.of(ROOT.resolve(file)).filter(Files::isRegularFile).toList();
    }
    try (Stream<Path> generator = Files.walk(ROOT.resolve("generator/src/main/java"));
        Stream<Path> plugin = Files.walk(ROOT.resolve("maven-plugin/src/main/java"))) {
      return Stream.concat(generator, plugin).filter(path -> path.endsWith(file)).toList();
    }
  }
}
