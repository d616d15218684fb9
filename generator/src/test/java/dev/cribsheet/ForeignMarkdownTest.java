package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages written for other tools and code hosts are built, or their problems are reported in place.
 */
class ForeignMarkdownTest {
  private static final Path FOLDER = Builds.RESOURCES.resolve("foreign");

  private static final String SITE = "title: Site\ntheme: plain\nsheets: {pdf: false}\n";

  private static final List<String> LINES =
      List.of(
          "A *line* with [a link](https://example.org/N), `code N` and **more** of it: 1 < 2 & 3.",
          "- one\n- two\n  - three N\n\n    ```python\n    print(N)\n    ```\n- [x] done",
          "1. first\n2. second [N][part-N]\n\n[part-N]: https://example.org/part/N \"Part N\"",
          "| a | b |\n|---|--:|\n| N | `x \\| y` |\n| c | d |",
          "> A quote with 日本語 and عربي.\n> > And one in it, N.",
          "<details>\n<summary>More of N</summary>\n\nHidden text.\n\n</details>",
          "A note[^N-a].\n\n[^N-a]: The text of note N.",
          "```js\nconst n = N; // {{ n }}\n```");

  @TempDir Path temp;

  @Test
  void everyMistakeIsToldInItsPlace() throws IOException {
    Path content = temp.resolve("content");
    Builds.copy(FOLDER.resolve("content"), content);
    String printed = Builds.printed(Builds.build(content, temp.resolve("site"))) + "\n";
    Path expected = FOLDER.resolve("expected.txt");
    if (System.getProperty("cribsheet.update") != null) {
      Files.writeString(expected, printed);
    }
    assertThat(printed).isEqualTo(Files.readString(expected));
  }

  /** An author who only follows the printed messages gets a site. */
  @Test
  void whoDeletesTheLinesThatAreToldHasEveryPage() throws IOException {
    Path content = temp.resolve("content");
    Builds.copy(FOLDER.resolve("content"), content);
    Files.move(content.resolve("pages/index.md"), content.resolve("pages/start.md"));
    BuildResult result = Builds.build(content, temp.resolve("site"));
    for (int round = 0; !result.succeeded() && round < 5; round++) {
      deleteLines(result.diagnostics());
      result = Builds.build(content, temp.resolve("site"));
    }
    assertThat(Builds.printed(result)).doesNotContain("error");
    assertThat(result.succeeded()).isTrue();
    assertThat(Files.readString(temp.resolve("site/readme.html")))
        .contains("<details>", "{{ message }}", "a | b", "&lt;script async")
        .doesNotContain("<script async");
    assertThat(Files.readString(temp.resolve("site/guide/jekyll.html")))
        .contains("{% include toc.html %}", "{{ page.title }}", "A second paragraph of the note.");
    assertThat(Files.readString(temp.resolve("site/guide/hugo.html")))
        .contains("$O(\\log n)$", "<dt>Term</dt>", "{{&lt; figure")
        .doesNotContain("draft = false");
    assertThat(Files.readString(temp.resolve("site/guide/docusaurus.html")))
        .contains(":::tip My tip");
    assertThat(Files.readString(temp.resolve("site/guide/scripts.html")))
        .contains("id=\"日本語の見出し\"", "https://example.org/%D8%B9%D8%B1%D8%A8%D9%8A", "جدول");
    assertThat(Files.readString(temp.resolve("site/guide/nesting.html")))
        .contains("bold and italic", "😀");
  }

  private void deleteLines(List<Diagnostic> found) throws IOException {
    Map<String, Set<Integer>> wrong = new TreeMap<>();
    for (Diagnostic mistake : found) {
      if (mistake.severity() == Severity.ERROR) {
        wrong
            .computeIfAbsent(mistake.source().path(), path -> new TreeSet<>())
            .add(mistake.source().start().line());
      }
    }
    for (Map.Entry<String, Set<Integer>> file : wrong.entrySet()) {
      Path path = temp.resolve(file.getKey());
      List<String> lines = new ArrayList<>(Files.readAllLines(path));
      file.getValue().forEach(line -> lines.set(line - 1, ""));
      Files.write(path, lines);
    }
  }

  @Test
  void aPageOfAMegabyteIsBuilt() throws IOException {
    Path content = Builds.write(temp.resolve("content"), "site.yaml", SITE);
    String text = longText(1 << 20);
    Builds.write(content, "pages/long.md", "---\nnav: Long\n---\n" + text);
    BuildResult result = Builds.build(content, temp.resolve("site"));
    assertThat(Builds.printed(result)).isEmpty();
    assertThat(Files.readString(temp.resolve("site/long.html")))
        .hasSizeGreaterThan(text.length())
        .contains("The end of it.");
  }

  /** Returns the same text each time, with a long list of links and footnotes. */
  private static String longText(int bytes) {
    Random random = new Random(5);
    StringBuilder text = new StringBuilder("# Long\n\n");
    for (int part = 1; text.length() < bytes; part++) {
      text.append("## Part ").append(part).append("\n\n");
      for (int line = 0; line < 8; line++) {
        text.append(LINES.get(random.nextInt(LINES.size())).replace("N", "" + part)).append("\n\n");
      }
    }
    return text.append("The end of it.\n").toString();
  }
}
