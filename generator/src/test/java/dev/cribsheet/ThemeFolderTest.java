package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeFolderTest {
  @TempDir Path temp;

  private Path content;
  private Path site;

  @BeforeEach
  void copy() throws IOException {
    Builds.copy(Builds.RESOURCES.resolve("theme-folder"), temp);
    content = temp.resolve("content");
    site = temp.resolve("site");
  }

  @Test
  void itsStyleIsTheLastLayerOfPagesAndItsAssetsArePublished() throws IOException {
    String css = built("theme/site-");
    assertThat(css.substring(css.lastIndexOf("@layer ")))
        .startsWith("@layer theme{:root{--ink:light-dark(#102030,#f0f4f8)}")
        .containsPattern("url\\(\"\\./mark-\\w+\\.svg#shape\"\\)");
    assertThat(built("theme/mark-")).contains("<path id=\"shape\"");
    assertThat(built("404.html"))
        .doesNotContain("@layer")
        .contains("--ink:light-dark(#102030,#f0f4f8)")
        .containsPattern("url\\(\"/theme/mark-\\w+\\.svg#shape\"\\)");
  }

  @Test
  void itsStyleOfSheetsIsOnTheirPagesAndInTheirFiles() throws IOException {
    assertThat(built("theme/sheet-")).contains(".sheet-title { color: #102030; }");
    Builds.write(temp.resolve("theme"), "sheet.css", ".sheet-title { text-transform: uppercase; }");
    build();
    try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(site.resolve("sheets/a-a4.pdf")))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("LISTEN");
    }
  }

  @Test
  void itsTokensAreThoseOfSheetsAndWinOverABrand() throws IOException {
    Builds.write(content, "site.yaml", "title: Acme\ncolours: {steps: [green]}\n");
    Builds.write(
        temp.resolve("theme"),
        "theme.css",
        ":root { --step-1: #123456; }\n.banner { --step-1: #ffffff; }\n");
    assertThat(built("theme/sheet-")).contains("#123456");
    String css = built("theme/site-");
    assertThat(css.indexOf("--step-1:#123456")).isGreaterThan(css.lastIndexOf("@layer "));
  }

  @Test
  void itsTemplatesAndStringsAreOnTopOfTheTheme() throws IOException {
    assertThat(built("a.html"))
        .contains("<p class=\"banner\">Internal</p>")
        .contains("<p>Read this first.</p>")
        .contains("Straight to the text", "</footer>", "Imprint of Acme prep");
    assertThat(built("steps/a.html")).containsPattern("<img src=\"\\.\\./theme/mark-\\w+\\.svg\"");
    assertThat(built("404.html")).containsPattern("<img src=\"/theme/mark-\\w+\\.svg\"");
  }

  @Test
  void aTemplateMayExtendOneThatExtendsItsParentToo() throws IOException {
    Builds.write(content, "site.yaml", "title: Acme\ntheme: reordered\n");
    Builds.write(
        temp.resolve("theme"),
        "templates/step.peb",
        "{% extends \"parent:step.peb\" %}\n{% block head %}<b>Ours</b>{{ parent() }}{% endblock %}");
    assertThat(built("steps/a.html")).contains("<b>Ours</b>", "Listen");
  }

  @Test
  void aSaveMakesANewSiteAndTheNextBuildHasNothingToDo() throws IOException {
    build();
    FileTime first = written();
    build();
    assertThat(written()).isEqualTo(first);
    Builds.write(temp.resolve("theme"), "theme.css", "p { margin: 1em; }");
    assertThat(built("theme/site-")).endsWith("@layer theme{p{margin:1em}}");
    FileTime second = written();
    build();
    assertThat(written()).isEqualTo(second);
    Files.delete(temp.resolve("theme/templates/page.peb"));
    assertThat(built("a.html")).doesNotContain("Internal");
  }

  @Test
  void checkReportsWhatGenerateReports() throws IOException {
    Builds.write(temp.resolve("theme"), "theme.css", "p { margin: 1em;");
    BuildRequest request = Builds.request(content, site);
    assertThat(Builds.printed(new Cribsheet().check(request)))
        .contains("theme/theme.css:1:3: error CS502")
        .isEqualTo(Builds.printed(new Cribsheet().generate(request)));
    assertThat(site).doesNotExist();
  }

  @Test
  void theExamplesOfTheDocsWork() throws IOException {
    Path theme = temp.resolve("theme");
    Matcher example =
        Pattern.compile("(?s)```\\w+\n(?:#|/\\*|\\{#) theme/([\\w./-]+).*?\n(.*?)```")
            .matcher(Files.readString(Path.of("../docs/themes.md")));
    while (example.find()) {
      Builds.write(theme, example.group(1), example.group(2));
    }
    assertThat(built("a.html"))
        .contains("<p class=\"banner\">Do not share</p>\n<header")
        .contains("<footer class=\"footer\"><p>Acme, internal. Acme prep</p></footer>");
    assertThat(built("theme/site-")).contains("--measure:40rem");
    assertThat(built("theme/sheet-")).contains(".sheet-title { color: #102030; }");
  }

  @Test
  void anEmptyFolderChangesNothing() throws IOException {
    for (Path file : Files.walk(temp.resolve("theme")).filter(Files::isRegularFile).toList()) {
      Files.delete(file);
    }
    build();
    Map<String, byte[]> empty = Builds.files(site);
    Path other = Files.createDirectory(temp.resolve("other"));
    Builds.copy(content, other.resolve("content"));
    Builds.build(other.resolve("content"), other.resolve("site"));
    Builds.assertSame(empty, Builds.files(other.resolve("site")));
  }

  private FileTime written() throws IOException {
    return (FileTime) Files.getAttribute(site.resolve("index.html"), "unix:ctime");
  }

  private void build() {
    BuildRequest request = Builds.request(content, site, Optional.of(temp.resolve("cache")));
    assertThat(Builds.printed(new Cribsheet().generate(request))).isEmpty();
  }

  /** Builds a site, and returns the first file whose path starts like this. */
  private String built(String start) throws IOException {
    build();
    return Builds.files(site).entrySet().stream()
        .filter(file -> file.getKey().startsWith(start))
        .findFirst()
        .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
        .orElseThrow();
  }
}
