package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Everything that the commands in the docs name exists: goals, profiles, properties, modules and
 * tests.
 */
class DocumentedCommandsTest {
  private static final Path ROOT = Path.of("..");
  private static final List<String> DOCS =
      List.of(
          "README.md",
          "CONTRIBUTING.md",
          "ARCHITECTURE.md",
          "themes/README.md",
          "docs/authoring.md",
          "docs/goals.md",
          "docs/publish.md",
          "docs/teams.md",
          "docs/upgrade-0.2.md",
          "docs/performance.md",
          "docs/themes.md",
          "docs/bad-inputs.md");

  private static final Pattern COMMAND = Pattern.compile("\\bmvn (?:[^`\n\\\\]|\\\\\n)+");

  /** Properties of Maven's own plugins. */
  private static final Set<String> OF_MAVEN =
      Set.of(
          "skipTests",
          "test",
          "it.test",
          "detail",
          "surefire.failIfNoSpecifiedTests",
          "failsafe.failIfNoSpecifiedTests",
          "invoker.test",
          "invoker.skip");

  private final String commands = commands();
  private final String sources = sources();

  @Test
  void everyGoalIsThere() {
    assertThat(found("cribsheet(?:-maven-plugin:[^: ]+)?:([a-z]+)\\b(?!-)"))
        .isNotEmpty()
        .allMatch(goal -> goal.equals("help") || sources.contains("@Mojo(name = \"" + goal + "\""));
  }

  @Test
  void everyProfileIsThere() {
    assertThat(found("-P([a-z]+)"))
        .isNotEmpty()
        .allMatch(profile -> sources.contains("<id>" + profile + "</id>"));
  }

  @Test
  void everyPropertyIsRead() {
    assertThat(found("-D([A-Za-z.]+)"))
        .isNotEmpty()
        .allMatch(
            name ->
                OF_MAVEN.contains(name)
                    || sources.contains("\"" + name + "\"")
                    || sources.contains("${" + name + "}")
                    || sources.contains("<name>" + name + "</name>")
                    || sources.contains("<" + name + ">"));
  }

  @Test
  void everyModuleAndTestIsThere() {
    assertThat(found("-pl ([a-z,-]+)"))
        .flatMap(names -> List.of(names.split(",")))
        .isNotEmpty()
        .allMatch(module -> Files.isDirectory(ROOT.resolve(module)));
    assertThat(found("-D(?:it\\.)?test=([A-Z][A-Za-z]+)"))
        .isNotEmpty()
        .allMatch(test -> test.equals("None") || sources.contains("class " + test + " "));
  }

  private Set<String> found(String pattern) {
    return Pattern.compile(pattern)
        .matcher(commands)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String commands() {
    return DOCS.stream()
        .flatMap(doc -> COMMAND.matcher(read(ROOT.resolve(doc))).results())
        .map(MatchResult::group)
        .collect(Collectors.joining("\n"));
  }

  /** Returns all Java files and POMs as one string. */
  private static String sources() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".java") || file.endsWith("pom.xml"))
          .filter(file -> !file.toString().contains("target"))
          .map(DocumentedCommandsTest::read)
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
