package dev.cribsheet.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.BuildResult;
import dev.cribsheet.Cribsheet;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.Severity;
import dev.cribsheet.html.ScriptData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Builds a site in which all text is hostile, and checks its pages; {@code HostileSiteIT} opens the
 * same site in a browser.
 */
class HostileSiteTest {
  private static final Path FOLDER = Path.of("target/hostile-site");
  private static final List<String> VECTORS = HostileVectors.all();

  /** The codes of the errors that reject a vector instead of showing it. */
  private static final Set<String> REFUSALS =
      Set.of("CS102", "CS301", "CS302", "CS303", "CS304", "CS310");

  private static final Pattern VECTOR_PAGE = Pattern.compile(".*/v(\\d+)\\.md");

  private static List<Document> pages;

  @BeforeAll
  static void build() throws IOException {
    delete(FOLDER);
    Path content = FOLDER.resolve("content");
    write(content, IntStream.range(0, VECTORS.size()).boxed().collect(Collectors.toSet()));
    Set<Integer> refused = refused(run(content, true));
    assertThat(refused).hasSizeLessThan(VECTORS.size());
    delete(content);
    Set<Integer> shown = IntStream.range(0, VECTORS.size()).boxed().collect(Collectors.toSet());
    shown.removeAll(refused);
    write(content, shown);
    BuildResult result = run(content, false);
    assertThat(result.succeeded())
        .as(result.diagnostics().stream().filter(HostileSiteTest::isError).toList().toString())
        .isTrue();
    pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(FOLDER.resolve("site"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
        pages.add(Jsoup.parse(file.toFile()));
      }
    }
  }

  @Test
  void thereAreManyVectors() {
    assertThat(VECTORS).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
    assertThat(pages).hasSizeGreaterThan(50);
  }

  @Test
  void noScriptButTheThemesIsInAPage() {
    for (Document page : pages) {
      for (Element script : page.select("script")) {
        boolean own =
            script.attr("src").matches("(/x/|(\\.\\./)*)(theme|search|questions)/[\\w.-]+\\.js");
        assertThat(own || script.attr("type").equals("application/ld+json"))
            .as(script.outerHtml())
            .isTrue();
      }
      assertThat(page.select("iframe, object, embed, base, form[action], math, foreignObject"))
          .as(page.title())
          .isEmpty();
    }
  }

  @Test
  void noAttributeRunsSomething() {
    for (Document page : pages) {
      for (Element element : page.getAllElements()) {
        for (Attribute attribute : element.attributes()) {
          assertThat(attribute.getKey()).as(element.outerHtml()).doesNotStartWith("on");
          if (Set.of("href", "src", "action", "formaction", "srcdoc", "data", "poster")
              .contains(attribute.getKey())) {
            assertThat(attribute.getValue().strip())
                .as(element.outerHtml())
                .matches("(?is)(https?://|mailto:|data:image/(png|svg)|#|[^:]*([/?#]|$)).*");
          }
        }
      }
    }
  }

  @Test
  void theWordsOfAVectorAreShownAsTheyAre() {
    String all = pages.stream().map(Document::text).collect(Collectors.joining(" "));
    assertThat(all)
        .contains("<script>alert(1)</script>")
        .contains("{{ page.class.forName('x') }}")
        .contains("\"><img src=x onerror=alert(1)>");
  }

  private static boolean isError(Diagnostic found) {
    return found.severity() == Severity.ERROR;
  }

  /**
   * Returns the numbers of the rejected vectors. Every error must be a known rejection in the file
   * of a vector.
   */
  private static Set<Integer> refused(BuildResult result) {
    Set<Integer> refused = new TreeSet<>();
    for (Diagnostic found : result.diagnostics()) {
      if (isError(found)) {
        assertThat(REFUSALS).as(found.toString()).contains(found.code().id());
        Matcher page = VECTOR_PAGE.matcher(found.source().path());
        assertThat(page.matches()).as(found.toString()).isTrue();
        refused.add(Integer.parseInt(page.group(1)));
      }
    }
    return refused;
  }

  private static BuildResult run(Path content, boolean check) {
    BuildRequest request =
        BuildRequest.of(content, FOLDER.resolve("site"), FOLDER, "1.0 <script>alert(1)</script>");
    return check ? new Cribsheet().check(request) : new Cribsheet().generate(request);
  }

  private static void write(Path content, Set<Integer> shown) throws IOException {
    List<String> vectors = new TreeSet<>(shown).stream().map(VECTORS::get).toList();
    file(
        content,
        "site.yaml",
        "title: "
            + yaml(VECTORS.get(0))
            + "\nid: hostile\ntheme: default\nbase-url: https://example.org/x\n");
    for (int i : shown) {
      file(content, "pages/v" + i + ".md", page(i, VECTORS.get(i)));
    }
    List<String> plain =
        vectors.stream().filter(v -> v.chars().allMatch(c -> c < 0x7F)).limit(120).toList();
    StringBuilder terms = new StringBuilder();
    for (int i = 0; i < plain.size(); i++) {
      terms.append("- term: ").append(yaml("T" + i + " " + plain.get(i))).append('\n');
      terms.append("  definition: ").append(yaml("`" + i + "` " + plain.get(i))).append('\n');
    }
    file(content, "glossary.yaml", terms.toString());
    for (int i = 0; i < plain.size(); i += 4) {
      file(
          content,
          "questions/q" + i + ".md",
          "---\ntitle: "
              + yaml(plain.get(i))
              + "\ndifficulty: easy\ntopics: []\n---\n## "
              + plain.get(i + 1)
              + "\n\nText.\n");
    }
    for (int i = 0; i < 6; i++) {
      file(
          content,
          "steps/" + (i + 1) + "-s.md".replace("s", "s" + i),
          "---\ntitle: "
              + yaml(plain.get(i * 7))
              + "\ntime: 5 min\ngoal: "
              + yaml(plain.get(i * 7 + 1))
              + "\nchecklist:\n  - "
              + yaml(plain.get(i * 7 + 2))
              + "\nsay: ["
              + yaml(plain.get(i * 7 + 3))
              + "]\n---\n## Part\n\nText.\n");
    }
    for (String name :
        List.of("'onload='alert(1)'", "&lt;script&gt;", "a;alert(1)", "${alert(1)}")) {
      file(content, "assets/" + name + ".txt", "x");
      file(content, "pages/n " + name + ".md", "# A name\n\nText.\n");
    }
  }

  private static String page(int i, String vector) {
    return "---\ntitle: "
        + yaml("V" + i + " " + vector)
        + "\n---\nProse "
        + vector
        + " prose\n\n"
        + vector
        + "\n\n## Heading "
        + vector.replace("{", "\\{")
        + "\n\n| a | "
        + vector.replace("|", "")
        + " |\n|---|---|\n| b | "
        + vector.replace("|", "")
        + " |\n\n```"
        + vector.replace("`", "").replace("\u2028", " ")
        + "\n"
        + vector
        + "\n```\n\n- [ ] "
        + vector
        + "\n\n> [!TIP]\n> "
        + vector
        + "\n\nNote[^1]\n\n[^1]: "
        + vector
        + "\n";
  }

  private static String yaml(String text) {
    return ScriptData.json(text);
  }

  private static void file(Path folder, String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
