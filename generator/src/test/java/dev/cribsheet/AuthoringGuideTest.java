package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in the authors' guide that have a file name form one site, which builds. */
class AuthoringGuideTest {
  private static final Path FONTS = Path.of("../themes/default/fonts");

  @TempDir Path temp;

  @Test
  void theExamplesAreASiteWithoutAMistake() throws IOException {
    assertThat(GuideSite.files()).hasSizeGreaterThan(14);
    GuideSite.write(temp.resolve("content"));
    Path site = temp.resolve("site");
    assertThat(Builds.printed(Builds.build(temp.resolve("content"), site))).isEmpty();
    assertThat(Files.readString(site.resolve("estimate.html")))
        .contains("about <data value=\"0.45\">0.45\u00a0t/year</data>");
    assertThat(Files.readString(site.resolve("diagrams.html"))).contains("At home</text>");
    assertThat(site.resolve("steps/prepare.html")).exists();
  }

  @Test
  void theLookIsAsItIsPrinted() throws IOException {
    Path content = temp.resolve("content");
    Builds.write(content, "site.yaml", "title: Ours\n" + GuideSite.block("logo: "));
    Builds.write(content, "pages/imprint.md", "# Imprint\n");
    for (String logo : List.of("logo", "logo-dark")) {
      Builds.write(
          content,
          "assets/" + logo + ".svg",
          "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>");
    }
    for (String weight : List.of("Regular", "Bold")) {
      Files.copy(
          FONTS.resolve("Inter-" + weight + ".ttf"),
          content.resolve("assets/Acme-" + weight + ".ttf"));
    }
    assertThat(Builds.printed(Builds.build(content, temp.resolve("site")))).isEmpty();
    assertThat(Files.readString(temp.resolve("site/imprint.html")))
        .contains("class=\"logo\"", "content=\"#0b5fff\"", ">Docs</a>", "Imprint");
  }

  @Test
  void anItemIsInternalAsItIsPrinted() throws IOException {
    Path content = temp.resolve("content");
    Builds.write(content, "site.yaml", "title: Ours\nsheets: {pdf: false}\n");
    Builds.write(
        content,
        "steps/1-a.md",
        "---\ntitle: A\ntime: 5 min\n" + GuideSite.block("checklist:\n") + "---\n\nText.\n");
    assertThat(Builds.printed(Builds.build(content, temp.resolve("site")))).isEmpty();
    assertThat(Files.readString(temp.resolve("site/steps/a.html")))
        .contains("Restate the task")
        .doesNotContain("asked for the numbers");
  }
}
