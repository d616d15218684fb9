package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A theme overrides every partial of the default theme and prints page data in each. No page shows
 * another page's data, and every build gives the same result.
 */
class EveryPartialTest {
  private static final Path TEMPLATES = Path.of("../themes/default/templates");
  private static final String THEME = "every-partial";
  private static final Map<String, String> OF_PAPER =
      Map.of(
          "sheet-body", "sheet.title",
          "sheet-block", "sheet.title",
          "sheet-title", "sheet.title",
          "sheet-clock", "sheet.title",
          "sheet-notes", "sheet.title",
          "booklet-body", "booklet.title");

  /** CSS has no place for a mark, and no page prints this partial. */
  private static final String OF_PDF = "pdf-style";

  private static final Pattern MARK = Pattern.compile("\\[partial ([a-z/-]+): ([^\\]]*)\\]");
  private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>");
  private static final int QUESTIONS = 51;

  @TempDir static Path temp;

  private static Path theme;
  private static Path content;
  private static final Set<String> PARTIALS = new TreeSet<>();

  @BeforeAll
  static void write() throws IOException, URISyntaxException {
    Path classes =
        Path.of(EveryPartialTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    theme = classes.resolve("META-INF/cribsheet/themes/" + THEME);
    Builds.write(theme, "theme.yaml", "name: " + THEME + "\nextends: default\n");
    Path partials = TEMPLATES.resolve("partials");
    for (String path : Builds.files(partials).keySet()) {
      String name = path.substring(0, path.length() - ".peb".length());
      if (name.equals(OF_PDF)) {
        continue;
      }
      PARTIALS.add(name);
      String data = OF_PAPER.getOrDefault(name, "layout.headTitle");
      Builds.write(
          theme,
          "templates/partials/" + path,
          "[partial %s: {{ %s }}]{%% include \"parent:partials/%s\" %%}"
              .formatted(name, data, path));
    }
    content = temp.resolve("content");
    Builds.copy(Builds.RESOURCES.resolve("sites/sheets/content"), content);
    Files.delete(content.resolve("sheets/pocket.yaml")); // already full without the marks
    Builds.write(
        content,
        "site.yaml",
        "title: Site\ntheme: " + THEME + "\n",
        "framework.md",
        "---\ntitle: Framework\n---\n\nText.\n",
        "pages/about.md",
        "---\nnav: About\n---\n# About\n\n## One\n\nText.[^1]\n\n## Two\n\n## Three\n\n[^1]: Note.\n");
    for (int i = 0; i < QUESTIONS; i++) {
      Builds.write(
          content,
          "questions/q" + i + ".md",
          "---\ntitle: Question "
              + i
              + "\ndifficulty: "
              + (i % 2 == 0 ? "easy" : "hard")
              + "\ntopics: [t]\n---\n\nDo it.\n");
    }
  }

  @AfterAll
  static void delete() throws IOException {
    try (Stream<Path> files = Files.walk(theme)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }

  @Test
  void everyPageShowsItsOwnDataAndEveryBuildTheSame() throws Exception {
    Map<String, byte[]> first = onThreads(1, "one");
    Set<String> seen = new TreeSet<>();
    first.forEach(
        (path, bytes) -> {
          if (path.endsWith(".html")) {
            seen.addAll(assertOwnData(path, new String(bytes, StandardCharsets.UTF_8)));
          }
        });
    assertThat(seen).isEqualTo(PARTIALS);
    Builds.assertSame(onThreads(1, "again"), first);
    Builds.assertSame(onThreads(2, "two"), first);
  }

  @Test
  void theRowsThatTheFiltersLoadShowTheDataOfTheirPage() throws Exception {
    List<String> rows =
        onThreads(2, "rows").entrySet().stream()
            .filter(file -> file.getKey().startsWith("questions/rows-"))
            .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
            .toList();
    assertThat(rows).hasSize(2);
    assertThat(String.join("", rows).split("\\[partial question-row: Question bank · Site\\]", -1))
        .hasSize(QUESTIONS + 1);
  }

  /** Returns the names of the partials that a page shows. */
  private static List<String> assertOwnData(String path, String page) {
    String title =
        TITLE.matcher(page).results().map(found -> found.group(1)).findFirst().orElseThrow();
    return MARK.matcher(page)
        .results()
        .map(
            mark -> {
              boolean ofPaper = OF_PAPER.containsKey(mark.group(1));
              assertThat(ofPaper || mark.group(2).equals(title)).as(path + mark.group()).isTrue();
              return mark.group(1);
            })
        .toList();
  }

  /** Tasks that are started inside a pool stay in it. */
  private static Map<String, byte[]> onThreads(int threads, String folder) throws Exception {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(() -> build(temp.resolve(folder))).get();
    } finally {
      pool.shutdown();
    }
  }

  private static Map<String, byte[]> build(Path site) {
    assertThat(Builds.printed(Builds.build(content, site))).isEmpty();
    return Builds.files(site);
  }
}
