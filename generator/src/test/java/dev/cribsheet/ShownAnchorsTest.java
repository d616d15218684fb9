package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything with an id on the pages of the authors' guide is a valid link target. */
class ShownAnchorsTest {
  private static final Map<String, String> FILES =
      Map.of(
          "checklists.html", "checklists/before.yaml",
          "path.html", "path.yaml",
          "red-flags.html", "red-flags.yaml",
          "framework.html", "framework.md",
          "numbers.html", "numbers.yaml",
          "questions.html", "topics.yaml",
          "steps/plan.html", "steps/1-plan.md",
          "questions/pasta.html", "questions/pasta.md",
          "diagrams.html", "pages/diagrams.md");

  /**
   * Excludes the theme's own ids, which start with an underscore, and the letters of the glossary,
   * which depend on its terms.
   */
  private static final Pattern ID = Pattern.compile(" id=\"(?!_|letter-)([^\"]+)\"");

  @TempDir Path temp;

  @Test
  void whatAPageShowsCanBeLinkedTo() throws IOException {
    Path content = GuideSite.write(temp.resolve("content"));
    Builds.build(content, temp.resolve("site"));
    StringBuilder links = new StringBuilder("---\nnav: All\n---\n# All\n\n");
    int count = 0;
    for (String page : FILES.keySet()) {
      String html = Files.readString(temp.resolve("site").resolve(page));
      Matcher id = ID.matcher(html.substring(html.indexOf("<main"), html.indexOf("</main>")));
      while (id.find()) {
        links.append("[a](../%s#%s)\n".formatted(FILES.get(page), id.group(1)));
        count++;
      }
    }
    Builds.write(content, "pages/all.md", links.toString());
    assertThat(Builds.printed(Builds.build(content, temp.resolve("site")))).isEmpty();
    assertThat(count).isGreaterThan(40);
  }
}
