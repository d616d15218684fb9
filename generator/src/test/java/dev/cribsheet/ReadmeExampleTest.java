package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of the README are a site as they are printed, and its error is the one it shows. */
class ReadmeExampleTest {
  private static final Pattern FILE =
      Pattern.compile("(?m)^`content/(\\S+)`[^\n]*:\n\n```[a-z]+\n((?s:.*?))^```");

  private static final Pattern ERROR = Pattern.compile("(?m)(?:^    content/.*\n)(?:^ {6}.*\n)+");

  @TempDir Path temp;

  private final Map<String, String> files = new TreeMap<>();
  private String readme;

  @BeforeEach
  void read() throws IOException {
    readme = Files.readString(Path.of("../README.md"));
    Matcher file = FILE.matcher(readme);
    while (file.find()) {
      files.put(file.group(1), file.group(2));
      Builds.write(temp.resolve("content"), file.group(1), file.group(2));
    }
  }

  private String build() {
    return Builds.printed(Builds.build(temp.resolve("content"), temp.resolve("site")));
  }

  @Test
  void theFilesAreASiteWithoutAMistake() {
    assertThat(files)
        .containsOnlyKeys(
            "site.yaml",
            "framework.md",
            "steps/1-understand.md",
            "steps/2-solve.md",
            "questions/two-sum.md");
    assertThat(build()).isEmpty();
  }

  @Test
  void everyFileOfTheTreeIsPrinted() {
    String tree = readme.substring(readme.indexOf("    my-notes/"), readme.indexOf("`pom.xml`:"));
    for (String line : tree.strip().split("\n")) {
      String name = line.strip();
      assertThat(files.keySet().toString() + "my-notes/ pom.xml content/ steps/").contains(name);
    }
  }

  @Test
  void theErrorIsTheOneThatIsShown() throws IOException {
    Matcher shown = ERROR.matcher(readme);
    assertThat(shown.find()).isTrue();
    String wrong = files.get("steps/1-understand.md").replace("2-solve.md", "2-slove.md");
    Builds.write(temp.resolve("content"), "steps/1-understand.md", wrong);
    assertThat(build()).isEqualTo(shown.group().stripTrailing().stripIndent());
  }
}
