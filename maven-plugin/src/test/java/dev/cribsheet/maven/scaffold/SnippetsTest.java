package dev.cribsheet.maven.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A snippet is valid content as an editor inserts it. */
class SnippetsTest {
  private static final Map<String, String> PLACES =
      Map.of(
          "question", "questions/a.md",
          "step", "steps/2-a.md",
          "checklist", "checklists/list.yaml",
          "page", "pages/a.md",
          "sheet", "sheets/own.yaml",
          "estimate", "steps/3-b.md",
          "flowchart", "steps/4-c.md");

  @TempDir Path temp;

  @Test
  void allOfThemMakeOneSiteWithNothingToReport() throws Exception {
    Path site = ScaffoldChecks.site(temp.resolve("notes"), SiteBase.NONE);
    Map<String, Map<String, Object>> snippets =
        new Yaml(new SafeConstructor(new LoaderOptions())).load(Snippets.text());
    assertThat(snippets).hasSameSizeAs(PLACES);
    for (Map<String, Object> snippet : snippets.values()) {
      String prefix = (String) snippet.get("prefix");
      Path file = site.resolve("content").resolve(PLACES.get(prefix));
      assertThat(snippet)
          .containsEntry("scope", file.toString().endsWith(".md") ? "markdown" : "yaml");
      Files.createDirectories(file.getParent());
      Files.writeString(file, frontMatter(prefix) + inserted((List<?>) snippet.get("body")));
    }
    assertThat(ScaffoldChecks.check(site).diagnostics()).isEmpty();
    assertThat(site.resolve("content/pages/a.md"))
        .content()
        .startsWith("---\ntitle: \"Title\"\nnav: \"Title\"");
  }

  /** Returns the start of a file around a block of Markdown; empty for a whole file. */
  private static String frontMatter(String prefix) {
    return List.of("estimate", "flowchart").contains(prefix)
        ? "---\ntitle: With an " + prefix + "\ntime: 1 min\n---\n\n"
        : "";
  }

  /** Returns the text with the defaults of its tab stops. */
  private static String inserted(List<?> body) {
    String text = String.join("\n", body.stream().map(String::valueOf).toList()) + "\n";
    return text.replaceAll("\\$\\{\\d+:([^}]*)}", "$1").replaceAll("\\\\([$}\\\\])", "$1");
  }
}
