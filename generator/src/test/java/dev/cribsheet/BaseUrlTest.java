package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The base URL of the request overrides that of {@code site.yaml} everywhere. */
class BaseUrlTest {
  private static final String OTHER = "https://example.net/team/notes";

  @TempDir Path temp;

  private Path content;
  private Path site;

  @BeforeEach
  void write() throws IOException {
    content = temp.resolve("content");
    site = temp.resolve("site");
    configure("base-url: https://example.org/old\n");
    Builds.write(content, "steps/1-plan.md", "---\ntitle: Plan\ntime: 5 min\n---\n\nPlan.\n");
  }

  private void configure(String lines) throws IOException {
    Builds.write(content, "site.yaml", "title: Notes\nid: notes\nsheets: {pdf: false}\n" + lines);
  }

  private BuildResult build(Optional<String> baseUrl) {
    BuildRequest plain = Builds.request(content, site, Optional.of(temp.resolve("cache")));
    BuildResult result =
        new Cribsheet()
            .generate(
                new BuildRequest(
                    plain.contentDirectory(),
                    plain.outputDirectory(),
                    plain.shownFrom(),
                    plain.siteVersion(),
                    plain.date(),
                    plain.failOnWarning(),
                    plain.cacheDirectory(),
                    plain.themeDirectory(),
                    plain.packs(),
                    baseUrl,
                    plain.audience()));
    assertThat(result.diagnostics()).isEmpty();
    return result;
  }

  private String text(String file) throws IOException {
    return Files.readString(site.resolve(file));
  }

  @Test
  void pagesSitemapAndSheetsHaveTheAddressOfTheRequest() throws IOException {
    build(Optional.empty());
    build(Optional.of(OTHER + "/"));
    assertThat(text("steps/plan.html"))
        .contains("<link rel=\"canonical\" href=\"" + OTHER + "/steps/plan.html\">")
        .contains("<meta property=\"og:url\" content=\"" + OTHER + "/steps/plan.html\">");
    assertThat(text("sitemap.xml")).contains("<loc>" + OTHER + "/steps/plan.html</loc>");
    assertThat(text("robots.txt")).endsWith("Sitemap: " + OTHER + "/sitemap.xml\n");
    assertThat(text("404.html")).contains("href=\"/team/notes/steps/plan.html\"");
    for (String file : List.of("steps/plan.html", "sheets/plan.html", "404.html", "sitemap.xml")) {
      assertThat(text(file)).as(file).doesNotContain("example.org/old");
    }
  }

  @Test
  void withoutAnAddressTheLinksOfThe404PageStartAtTheRoot() throws IOException {
    configure("");
    build(Optional.empty());
    assertThat(text("404.html")).contains("href=\"/steps/plan.html\"");
    assertThat(site.resolve("sitemap.xml")).doesNotExist();
  }
}
