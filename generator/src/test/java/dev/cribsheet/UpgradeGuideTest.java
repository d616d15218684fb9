package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A project that used 0.1.0, after the steps of the upgrade guide. Its theme is in a folder; {@code
 * it/upgrade} has the theme in a jar.
 */
class UpgradeGuideTest {
  private static final Path GUIDE = Path.of("../docs/upgrade-0.2.md");
  private static final Pattern TEMPLATE =
      Pattern.compile("(?m)^`(theme/templates/\\S+)`:\n\n```html\n((?s:.*?))^```");
  private static final Pattern DIFF = Pattern.compile("(?m)^```diff\n--- (\\S+)\n((?s:.*?))^```");
  private static final Pattern WARNING = Pattern.compile("(?m)^    (content/\\S+: warning .*)$");

  @TempDir Path temp;
  private String guide;

  @BeforeEach
  void project() throws IOException {
    guide = Files.readString(GUIDE);
    Builds.copy(Builds.RESOURCES.resolve("upgrade-0.1.0/content"), temp.resolve("content"));
    Path site = temp.resolve("content/site.yaml");
    Files.writeString(site, Files.readString(site).replace("theme: house\n", ""));
  }

  @Test
  void theOldProjectHasTheErrorsOfTheGuide() throws IOException {
    assertThat(printed()).contains("content/assets/simulator.html: error CS322");
    edit(diffs().get(0));
    assertThat(printed()).doesNotContain(" error ");
  }

  @Test
  void afterItsStepsOnlyItsWarningsAreLeft() throws IOException {
    List<MatchResult> templates = TEMPLATE.matcher(guide).results().toList();
    assertThat(templates).hasSize(1);
    Builds.write(temp, templates.get(0).group(1), templates.get(0).group(2));
    assertThat(diffs()).hasSize(1);
    for (MatchResult diff : diffs()) {
      edit(diff);
    }
    String printed = printed();
    List<String> warnings = WARNING.matcher(guide).results().map(found -> found.group(1)).toList();
    assertThat(warnings).hasSize(2);
    assertThat(printed.lines().filter(line -> line.startsWith("content/")))
        .containsExactlyElementsOf(warnings);
    assertThat(printed).doesNotContain(" error ");
    assertThat(temp.resolve("site/questions/deploy-freeze.html"))
        .content()
        .contains("<p class=\"house\">Internal use only</p>");
    assertThat(temp.resolve("site/assets/simulator.html")).exists();
  }

  private List<MatchResult> diffs() {
    return DIFF.matcher(guide).results().toList();
  }

  /**
   * Applies a diff: replaces the lines with a minus by those with a plus, or appends the latter.
   */
  private void edit(MatchResult diff) throws IOException {
    String old = lines(diff.group(2), "-");
    Path file = temp.resolve(diff.group(1));
    String text = Files.readString(file);
    assertThat(text).contains(old);
    String now = lines(diff.group(2), "+");
    Files.writeString(file, old.isEmpty() ? text + now : text.replace(old, now));
  }

  private static String lines(String diff, String sign) {
    return diff.lines()
        .filter(line -> line.startsWith(sign))
        .map(line -> line.substring(1) + "\n")
        .reduce("", String::concat);
  }

  private String printed() {
    Path content = temp.resolve("content");
    return Builds.printed(
        new Cribsheet()
            .generate(
                BuildRequest.of(content, temp.resolve("site"), temp, "1.0")
                    .withTheme(temp.resolve("theme"))));
  }
}
