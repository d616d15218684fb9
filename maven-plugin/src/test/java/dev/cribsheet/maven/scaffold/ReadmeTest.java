package dev.cribsheet.maven.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.diagnostic.DiagnosticFormatter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the README and the guides print really happens. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..");
  private static final int TWO_SCREENS = 125;

  private static final Pattern FILE =
      Pattern.compile("(?m)^`(content/\\S+)`:\n\n```[a-z]+\n((?s:.*?))^```");
  private static final Pattern ERROR = Pattern.compile("(?m)(?:^    content/.*\n)(?:^ {6}.*\n)+");
  private static final Pattern COMMAND = Pattern.compile("(?m)^ {4}([a-z]+ .*)$");
  private static final Pattern YAML = Pattern.compile("(?m)^```yaml\n((?s:.*?))^```");
  private static final Pattern XML = Pattern.compile("(?m)^```xml\n((?s:.*?))^```");
  private static final Pattern RUN =
      Pattern.compile("(?m)^invoker\\.goals(?:\\.\\d+)? = (.*?)(?: -Dcribsheet\\.port=0)?$");

  /**
   * Commands that need a clone, a shell, or a host and its tools. Other tests run the last two
   * commands.
   */
  private static final Set<String> RUN_ELSEWHERE =
      Set.of(
          "mvn package -DskipTests",
          "mvn verify -DinstallBrowser",
          "mvn -q install -DskipTests",
          "mvn -o package",
          "mv content content-copied",
          "mv content-adopted content",
          "mkdir -p .vscode",
          "cp target/cribsheet/editor/* .vscode/",
          "rsync -a --delay-updates --delete-after target/site/ www.example.org:/srv/www/notes/",
          "aws s3 sync target/site/theme s3://notes/theme"
              + " --cache-control \"public, max-age=31536000, immutable\"",
          "aws s3 sync target/site s3://notes --exclude \"theme/*\" --exclude sw.js"
              + " --cache-control no-cache",
          "aws s3 sync target/site s3://notes --cache-control no-cache --delete",
          "mvn cribsheet:outdated",
          "mvn cribsheet:accept -Dcribsheet.ids=stubbornness,growth-known");

  @TempDir Path temp;

  private Path site;
  private String readme;
  private String publish;
  private String teams;
  private String goals;

  @BeforeEach
  void read() throws Exception {
    readme = Files.readString(ROOT.resolve("README.md"));
    publish = Files.readString(ROOT.resolve("docs/publish.md"));
    teams = Files.readString(ROOT.resolve("docs/teams.md"));
    goals = Files.readString(ROOT.resolve("docs/goals.md"));
    site = ScaffoldChecks.site(temp.resolve("my-notes"), SiteBase.SYSTEM_DESIGN);
  }

  private Path writeExample() throws IOException {
    Matcher example = FILE.matcher(readme);
    assertThat(example.find()).isTrue();
    Path file = Files.writeString(site.resolve(example.group(1)), example.group(2));
    assertThat(example.find()).isFalse();
    return file;
  }

  private String printed() {
    return ScaffoldChecks.check(site).diagnostics().stream()
        .map(new DiagnosticFormatter()::format)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void theExampleIsAQuestionOfTheNewSite() throws IOException {
    writeExample();
    assertThat(printed()).isEmpty();
  }

  @Test
  void theErrorIsTheOneThatIsShown() throws IOException {
    Path file = writeExample();
    Files.writeString(
        file, Files.readString(file).replace("our-meeting-rooms.md", "our-meeting-room.md"));
    Matcher shown = ERROR.matcher(readme);
    assertThat(shown.find()).isTrue();
    assertThat(printed()).isEqualTo(shown.group().stripTrailing().stripIndent());
  }

  @Test
  void everyCommandIsRunByACaseAsItIsPrinted() throws IOException {
    Set<String> run = new TreeSet<>(RUN_ELSEWHERE);
    run.addAll(goals());
    for (String text : List.of(readme, publish, teams, goals)) {
      assertThat(COMMAND.matcher(text).results())
          .extracting(found -> found.group(1))
          .isNotEmpty()
          .allMatch(run::contains);
    }
  }

  @Test
  void theDependencyOfTheGuideIsThatOfTheNewSite() throws IOException {
    Matcher shown = XML.matcher(teams);
    assertThat(shown.find()).isTrue();
    String block = shown.group(1).replace(version(), "1.2.3").indent(10).stripTrailing();
    assertThat(site.resolve("pom.xml")).content().contains(block);
  }

  @Test
  void theReadmeFitsOnTwoScreens() {
    assertThat(readme.lines().count()).isLessThanOrEqualTo(TWO_SCREENS);
  }

  @Test
  void theAddressOfTheGuideIsValid() throws IOException {
    List<String> blocks = YAML.matcher(publish).results().map(found -> found.group(1)).toList();
    assertThat(blocks.get(0)).startsWith("base-url: ");
    Path config = site.resolve("content/site.yaml");
    Files.writeString(config, Files.readString(config) + blocks.get(0));
    assertThat(printed()).isEmpty();
    assertThat(keys(blocks.get(1))).contains("check", "pages");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../.github/workflows/site.yml", "my-notes/.github/workflows/site.yml"})
  void aWorkflowChecksPullRequestsAndPublishesMain(String path) throws IOException {
    Path file = path.startsWith("..") ? Path.of(path) : temp.resolve(path);
    String text = Files.readString(file);
    assertThat(keys(text)).contains("name", "permissions", "jobs");
    assertThat(text)
        .contains(
            "-Dcribsheet.diagnostics=github",
            "\"-Dcribsheet.baseUrl=$BASE_URL\"",
            "BASE_URL: ${{ steps.pages.outputs.base_url }}");
    assertThat(text.lines().filter(line -> line.contains("uses: ")))
        .allMatch(line -> line.matches(".*uses: actions/[a-z-]+@v\\d+"));
  }

  private static Set<String> keys(String yaml) {
    Map<?, ?> map = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    return map.keySet().stream().map(String::valueOf).collect(Collectors.toSet());
  }

  private static String version() throws IOException {
    return Pattern.compile("<version>(.*?)</version>")
        .matcher(Files.readString(Path.of("pom.xml")))
        .results()
        .findFirst()
        .map(found -> found.group(1))
        .orElseThrow();
  }

  /** Returns the commands of all cases. */
  private static Set<String> goals() throws IOException {
    String version = version();
    try (Stream<Path> files = Files.walk(Path.of("src/it"))) {
      return files
          .filter(file -> file.endsWith("invoker.properties"))
          .flatMap(ReadmeTest::goals)
          .map(goals -> "mvn " + goals.group(1).replace("${project.version}", version))
          .collect(Collectors.toSet());
    }
  }

  private static Stream<MatchResult> goals(Path file) {
    try {
      return RUN.matcher(Files.readString(file)).results();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
