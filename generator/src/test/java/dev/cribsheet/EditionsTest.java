package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.content.model.Audience;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests the public and the internal edition of a site, in addition to the fixture {@code editions}.
 */
class EditionsTest {
  private static final Path FIXTURE = Builds.RESOURCES.resolve("sites/editions/content");

  /** One telltale word for each piece of internal content in the fixture. */
  private static final List<String> INTERNAL =
      List.of(
          "zebra",
          "calibration",
          "defend",
          "hire-bar",
          "pelican",
          "walrus",
          "secret-rota",
          "oncall",
          "handbook",
          "marmot",
          "debrief",
          "narwhal",
          "scale.svg",
          "ours.svg",
          "marked.svg",
          "okapi",
          "tapir",
          "gazelle",
          "lemur",
          "salaries",
          "bison",
          "ibex",
          "quokka",
          "dugong");

  @TempDir Path temp;

  @Test
  void thePublicEditionHasNothingInternal() throws IOException {
    Map<String, byte[]> site = built(FIXTURE, Audience.PUBLIC);
    assertThat(site).containsKeys("questions/deploy-freeze.html", "robots.txt", "llms.txt");
    site.forEach(
        (path, bytes) ->
            assertThat((path + "\n" + text(bytes)).toLowerCase())
                .as(path)
                .doesNotContain(INTERNAL)
                .doesNotContain("internal"));
  }

  @Test
  void theInternalEditionHasEverythingAndSaysSo() throws IOException {
    Map<String, byte[]> site = built(FIXTURE, Audience.INTERNAL);
    StringBuilder all = new StringBuilder();
    site.forEach((path, bytes) -> all.append(path).append('\n').append(text(bytes)));
    assertThat(all.toString().toLowerCase()).contains(INTERNAL);
    site.forEach(
        (path, bytes) -> {
          if (path.endsWith(".html")) {
            assertThat(text(bytes)).as(path).contains("Internal");
          }
        });
    assertThat(text(site.get("robots.txt"))).isEqualTo("User-agent: *\nDisallow: /\n");
    assertThat(site).doesNotContainKey("sitemap.xml");
  }

  @Test
  void thePagesAndSheetsOfTheDefaultThemeAreMarkedAndKeptFromRobots() throws IOException {
    Path content =
        Builds.write(
            temp.resolve("content"),
            "site.yaml",
            "title: Notes\n",
            "steps/1-ask.md",
            "---\ntitle: Ask\ntime: 5 min\nchecklist: [{text: Ask twice, audience: internal}]\n---\n");
    built(content, Audience.INTERNAL)
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".html")) {
                assertThat(text(bytes))
                    .as(path)
                    .contains("<strong>Internal</strong>", "content=\"noindex\"");
              }
            });
  }

  @Test
  void aTeamMakesAnItemOfItsPackInternal() throws IOException {
    Path content =
        Builds.write(
            temp.resolve("content"),
            "site.yaml",
            "title: Own\nbases: [interviews]\nsheets: {pdf: false}\n",
            "patches.yaml",
            """
            - question: parking-garage
              audience: internal
            - step: understand
              checklist:
                - {id: growth, audience: internal}
                - {text: Ask the okapi, audience: internal}
            """);
    Map<String, byte[]> open = built(content, Audience.PUBLIC);
    assertThat(open).doesNotContainKey("questions/parking-garage.html");
    assertThat(text(open.get("questions/url-shortener.html"))).contains("with the parking garage");
    assertThat(text(open.get("steps/understand.html")))
        .contains("Restate the task")
        .doesNotContain("Ask for growth", "okapi");
    Map<String, byte[]> internal = built(content, Audience.INTERNAL);
    assertThat(internal).containsKey("questions/parking-garage.html");
    assertThat(text(internal.get("steps/understand.html"))).contains("Ask for growth", "okapi");
  }

  @Test
  void aFolderWithNothingInternalIsTheSameInBothButForTheMark() throws IOException {
    Path content =
        Builds.write(
            temp.resolve("content"),
            "site.yaml",
            "title: Notes\nsheets: {pdf: false}\n",
            "pages/a.md",
            "---\ntitle: A\nnav: A\naudience: public\n---\n\nText.\n");
    Map<String, byte[]> marked = built(content, Audience.PUBLIC);
    Builds.write(content, "pages/a.md", "---\ntitle: A\nnav: A\n---\n\nText.\n");
    Builds.assertSame(built(content, Audience.PUBLIC), marked);
    assertThat(built(content, Audience.INTERNAL).keySet())
        .containsAll(marked.keySet())
        .contains("robots.txt");
  }

  @Test
  void nothingIsPublishedWhenSomethingLeaks() throws IOException {
    Path content = temp.resolve("content");
    Builds.copy(FIXTURE, content);
    Map<String, byte[]> before = built(content, Audience.PUBLIC);
    Builds.write(
        content,
        "assets/notes.txt",
        "Compare the scores\n",
        "pages/about.md",
        "---\ntitle: About\nnav: About\n---\n\n[Notes](../assets/notes.txt)\n");
    Path site = temp.resolve("site-" + Audience.PUBLIC);
    BuildResult result = Builds.build(content, site);
    assertThat(Builds.printed(result))
        .startsWith("content/checklists/debrief.yaml:1:1: error CS710: 'compare the scores' is")
        .contains("contains it in assets/notes.txt");
    assertThat(result.succeeded()).isFalse();
    Builds.assertSame(Builds.files(site), before);
  }

  private Map<String, byte[]> built(Path content, Audience audience) {
    Path site = temp.resolve("site-" + audience);
    BuildRequest request =
        Builds.request(content, site, Optional.of(temp.resolve("cache-" + audience)))
            .withAudience(audience);
    BuildResult result = Builds.build(request);
    assertThat(result.succeeded()).as(Builds.printed(result)).isTrue();
    return Builds.files(site);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
