package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tests sites that build on packs, in addition to the fixture {@code layers}. */
class LayersTest {
  private static final Path OUR_PACK = Path.of("../content");

  @TempDir Path temp;

  @Test
  void aSiteOnAPackWithNothingOfItsOwnIsTheSiteOfThePack() throws IOException {
    String own = "sheets: {pdf: false}\nid: same\n";
    Map<String, byte[]> files = new TreeMap<>(Builds.files(OUR_PACK));
    files.keySet().removeIf(path -> path.startsWith("target/") || path.equals("pom.xml"));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      write("direct/" + file.getKey(), file.getValue());
      write("packs/ours/META-INF/cribsheet/content/" + file.getKey(), file.getValue());
    }
    manifest("ours");
    Path site = temp.resolve("direct/site.yaml");
    String fields =
        Files.readString(site).replaceAll("(?m)^(id|sheets|edit|base-url|offline):.*\n", "");
    Files.writeString(site, fields + own);
    Builds.write(temp, "content/site.yaml", "bases: [ours]\n" + own);

    assertThat(Builds.build(Builds.request(temp.resolve("direct"), temp.resolve("one"))))
        .matches(BuildResult::succeeded);
    assertThat(build("content")).matches(BuildResult::succeeded);
    Builds.assertSame(Builds.files(temp.resolve("site")), Builds.files(temp.resolve("one")));
  }

  @Test
  void aPatchAppliesToWhatThePatchOfAPackMade() throws IOException {
    pack("low", "steps/1-a.md", "---\ntitle: A\ntime: 5 min\nchecklist: [Low]\n---\n");
    pack(
        "high",
        "site.yaml",
        "title: High\nbases: [low]\n",
        "patches.yaml",
        "- step: a\n  title: B\n  checklist:\n    - {id: high, text: High}\n");
    Builds.write(
        temp,
        "content/site.yaml",
        "title: Own\ntheme: plain\nbases: [high]\nsheets: {pdf: false}\n",
        "content/patches.yaml",
        "- step: a\n  checklist:\n    - {id: high, text: Own, first: true}\n");
    assertThat(Builds.printed(build("content"))).isEmpty();
    assertThat(temp.resolve("site/steps/a.html"))
        .content()
        .contains("Step 1 of 1: B", "<li id=\"a-high\">Own</li>\n<li id=\"a-low\">Low</li>");
  }

  @Test
  void aJarIsReadLikeAFolder() throws IOException {
    pack("one", "pages/a.md", "---\nnav: A\n---\n# From the pack\n");
    Builds.write(temp, "content/site.yaml", "title: Own\ntheme: plain\nbases: [one]\n");
    assertThat(build("content")).matches(BuildResult::succeeded);
    Map<String, byte[]> site = Builds.files(temp.resolve("site"));

    List<String> entries = new ArrayList<>();
    Builds.files(temp.resolve("packs/one"))
        .forEach((path, bytes) -> entries.addAll(List.of(path, new String(bytes))));
    Path jar = Jars.write(temp.resolve("one.jar"), entries.toArray(String[]::new));
    BuildRequest request =
        Builds.request(temp.resolve("content"), temp.resolve("jar")).withPacks(List.of(jar));
    assertThat(Builds.build(request)).matches(BuildResult::succeeded);
    Builds.assertSame(Builds.files(temp.resolve("jar")), site);
  }

  @Test
  void aPackThatChangedIsBuiltAgain() throws IOException {
    pack("one", "pages/a.md", "---\nnav: A\n---\n# First\n");
    Builds.write(temp, "content/site.yaml", "title: Own\ntheme: plain\nbases: [one]\n");
    BuildRequest request =
        Builds.request(
                temp.resolve("content"), temp.resolve("site"), Optional.of(temp.resolve("cache")))
            .withPacks(Builds.packs(temp.resolve("packs")));
    assertThat(Builds.build(request)).matches(BuildResult::succeeded);
    assertThat(temp.resolve("site/a.html")).content().contains("First");
    pack("one", "pages/a.md", "---\nnav: A\n---\n# Other\n");
    assertThat(Builds.build(request)).matches(BuildResult::succeeded);
    assertThat(temp.resolve("site/a.html")).content().contains("Other");
  }

  @Test
  void warningsInAPackAreCountedInOneLine() throws IOException {
    pack("one", "pages/a.md", "# Not in the navigation\n", "assets/unused.txt", "x");
    Builds.write(
        temp,
        "content/site.yaml",
        "title: Own\ntheme: plain\nbases: [one]\n",
        "content/pages/b.md",
        "---\nnav: B\n---\n# B\n");
    BuildResult result = build("content");
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.notes()).containsExactly("2 warnings in the pack one-1 are not shown");
  }

  @Test
  void onlyOwnPagesCanBeEdited() throws IOException {
    pack("one", "pages/a.md", "---\nnav: A\n---\n# A\n", "site.yaml", "title: One\n");
    Builds.write(
        temp,
        "content/site.yaml",
        "title: Own\nbases: [one]\nedit: https://example.org/{path}\n",
        "content/pages/b.md",
        "---\nnav: B\n---\n# B\n");
    assertThat(build("content")).matches(BuildResult::succeeded);
    assertThat(temp.resolve("site/b.html")).content().contains("https://example.org/pages/b.md");
    assertThat(temp.resolve("site/a.html")).content().doesNotContain("https://example.org/");
  }

  @Test
  void thePagesOfAPackShowItsLicence() throws IOException {
    pack(
        "one",
        "site.yaml",
        "title: One\nlicence: {name: Licence of the pack}\n",
        "pages/a.md",
        "---\nnav: A\n---\n# A\n",
        "checklists/c.yaml",
        "title: C\nitems: [D]\n");
    Builds.write(
        temp,
        "content/site.yaml",
        "title: Own\nbases: [one]\nsheets: {pdf: false}\nlicence: {name: Our licence}\n",
        "content/pages/b.md",
        "---\nnav: B\n---\n# B\n");
    assertThat(build("content")).matches(BuildResult::succeeded);
    assertThat(temp.resolve("site/a.html"))
        .content()
        .contains("Licence of the pack")
        .doesNotContain("Our licence");
    assertThat(temp.resolve("site/b.html"))
        .content()
        .contains("Our licence")
        .doesNotContain("Licence of the pack");
    assertThat(temp.resolve("site/sheets/c.html"))
        .content()
        .contains("Licence of the pack · Our licence");
  }

  @Test
  void aLinkToAReplacedFileLeadsToTheNewOne() throws IOException {
    pack(
        "one",
        "steps/1-a.md",
        "---\ntitle: A\ntime: 5 min\n---\n",
        "pages/p.md",
        "---\nnav: P\n---\n# P\n\nSee [A](../steps/1-a.md).\n");
    Builds.write(
        temp,
        "content/site.yaml",
        "title: Own\ntheme: plain\nbases: [one]\nsheets: {pdf: false}\n",
        "content/steps/7-a.md",
        "---\ntitle: Mine\ntime: 5 min\nreplaces: true\n---\n");
    assertThat(Builds.printed(build("content"))).isEmpty();
    assertThat(temp.resolve("site/p.html")).content().contains("<a href=\"steps/a.html\">A</a>");
  }

  /**
   * 2,000 patches that each move an entry after the previous one, and 10,000 for unknown entries.
   */
  @Test
  @Timeout(60)
  void tenThousandPatchesAreAppliedOrReportedQuickly() throws IOException {
    StringBuilder terms = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      terms.append("- {term: Word ").append(i).append(", definition: Some}\n");
    }
    pack("one", "glossary.yaml", terms.toString());
    Builds.write(temp, "content/site.yaml", "title: Own\ntheme: plain\nbases: [one]\n");
    for (int file = 0; file < 6; file++) {
      String patches =
          IntStream.range(file * 2_000, file * 2_000 + 2_000)
              .mapToObj(LayersTest::patch)
              .reduce("", String::concat);
      Builds.write(temp, "content/patches/" + file + ".yaml", patches);
    }
    long start = System.nanoTime();
    BuildResult result = build("content");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    assertThat(codes(result, DiagnosticCode.NOTHING_TO_CHANGE)).isEqualTo(10_000);
    assertThat(codes(result, DiagnosticCode.PATCH_PLACE)).isOne();
    assertThat(result.diagnostics().size()).isEqualTo(10_001);
  }

  private static long codes(BuildResult result, DiagnosticCode code) {
    return result.diagnostics().stream().map(Diagnostic::code).filter(code::equals).count();
  }

  private static String patch(int number) {
    return "- {term: word-" + number + ", definition: Other, after: word-" + (number + 1) + "}\n";
  }

  private void pack(String id, String... pathsAndTexts) throws IOException {
    Path content = temp.resolve("packs/" + id + "/META-INF/cribsheet/content");
    Builds.write(content, "site.yaml", "title: " + id + "\n");
    Builds.write(content, pathsAndTexts);
    manifest(id);
  }

  private void manifest(String id) throws IOException {
    String text = "id: " + id + "\ntitle: " + id + "\nversion: 1\ncontent-model: 1\n";
    Builds.write(temp, "packs/" + id + "/META-INF/cribsheet/pack.yaml", text);
  }

  private void write(String path, byte[] bytes) throws IOException {
    Path file = temp.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private BuildResult build(String content) {
    return Builds.build(
        Builds.request(temp.resolve(content), temp.resolve("site"))
            .withPacks(Builds.packs(temp.resolve("packs"))));
  }
}
