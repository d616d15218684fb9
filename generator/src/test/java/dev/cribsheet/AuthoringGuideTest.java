package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the authors' guide that have a file name are one site, and it is built. */
class AuthoringGuideTest {
  private static final Pattern EXAMPLE = Pattern.compile("(?ms)^(`{3,})[a-z]+ (\\S+)\n(.*?)^\\1$");

  @TempDir Path temp;

  @Test
  void theExamplesAreASiteWithoutAMistake() throws IOException {
    Map<String, String> files = new TreeMap<>();
    Matcher example = EXAMPLE.matcher(Files.readString(Path.of("../docs/authoring.md")));
    while (example.find()) {
      assertThat(files.put(example.group(2), example.group(3))).as(example.group(2)).isNull();
    }
    assertThat(files).hasSizeGreaterThan(14);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Builds.write(temp.resolve("content"), file.getKey(), file.getValue());
    }
    Path site = temp.resolve("site");
    assertThat(Builds.printed(Builds.build(temp.resolve("content"), site))).isEmpty();
    assertThat(Files.readString(site.resolve("estimate.html")))
        .contains("about <data value=\"0.45\">0.45\u00a0t/year</data>");
    assertThat(Files.readString(site.resolve("diagrams.html"))).contains("At home</text>");
    assertThat(site.resolve("steps/prepare.html")).exists();
  }
}
