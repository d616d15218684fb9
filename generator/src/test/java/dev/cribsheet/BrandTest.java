package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The brand of a made-up company: two logos, two colours, a font and a link, in four lines. */
class BrandTest {
  private static final Path FONTS = Path.of("../themes/default/fonts");
  private static final Path PACK = Builds.RESOURCES.resolve("packs/brand");

  @TempDir Path temp;
  private Path content;

  @BeforeEach
  void copy() throws IOException {
    content = temp.resolve("content");
    Builds.copy(PACK, content);
    Files.copy(FONTS.resolve("Inter-Regular.ttf"), content.resolve("assets/Heno-Regular.ttf"));
    Files.copy(FONTS.resolve("Inter-Bold.ttf"), content.resolve("assets/Heno-Bold.ttf"));
  }

  @Test
  void aBrandReachesScreenPaperAndIcon() throws IOException {
    BuildResult result = Builds.build(content, temp.resolve("site"));
    assertThat(Builds.printed(result)).isEmpty();
    assertThat(result.notes())
        .contains(
            "colour of the accent: #0b5fff is #0b5fff in the light theme and #7caaff in the dark"
                + " one",
            "colour of step 1: teal is #007b7b in the light theme and #5abdbd in the dark one");
    Map<String, byte[]> site = Builds.files(temp.resolve("site"));

    String css = style(site, "site");
    assertThat(css)
        .contains(
            "--step-1:light-dark(#007b7b,#5abdbd)",
            "--accent:light-dark(#0b5fff,#7caaff)",
            "--logo:url(\"data:image/svg+xml,%3Csvg",
            "@media (prefers-color-scheme:dark){:root:not([data-theme=\"light\"]){--logo:",
            "--sans:\"Heno\",",
            "src: url(\"../assets/Heno-Bold.ttf\")")
        .doesNotContain("#17308a");
    String page = text(site, "steps/plan.html");
    assertThat(page)
        .contains(
            "<meta name=\"theme-color\" content=\"#0b5fff\" media=\"(prefers-color-scheme: light)\">",
            "<link rel=\"icon\" href=\"../assets/icon.svg\">",
            "<span class=\"logo\"></span>",
            "<ul class=\"side-nav-header\">\n<li><a href=\"https://example.org/docs\">Docs</a></li>",
            "<li><a href=\"../imprint.html\">Imprint</a></li>");
    assertThat(text(site, "imprint.html"))
        .contains("<a href=\"imprint.html\" aria-current=\"page\">Imprint</a>");
    assertThat(text(site, "404.html"))
        .contains("--step-1:light-dark(#007b7b")
        .doesNotContain("@font-face");

    assertThat(style(site, "sheet"))
        .contains(".sheet-hue-1 div {\n  border-top-color: #007b7b;")
        .contains(".booklet-hue-1 {\n  border-left-color: #007b7b;")
        .contains("5mm solid #0b5fff", "font-family: \"Heno\", \"Inter\", sans-serif")
        .doesNotContain("17308a");
    try (PDDocument pdf = Loader.loadPDF(site.get("sheets/plan-a4.pdf"))) {
      String drawn =
          new String(pdf.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertThat(drawn).contains("0 0.48235 0.48235 rg");
      for (var name : pdf.getPage(0).getResources().getFontNames()) {
        assertThat(pdf.getPage(0).getResources().getFont(name).getName()).contains("Inter");
      }
    }
  }

  @Test
  void moreHuesThanTheThemeHasReachScreenAndPaper() throws IOException {
    Path yaml = content.resolve("site.yaml");
    Files.writeString(
        yaml,
        Files.readString(yaml)
            .replace("steps: [teal]", "steps: [teal, teal, teal, teal, maroon, \"#123456\"]"));
    assertThat(Builds.printed(Builds.build(content, temp.resolve("site")))).isEmpty();
    Map<String, byte[]> site = Builds.files(temp.resolve("site"));
    assertThat(style(site, "site"))
        .contains(
            "[data-hue=\"6\"]{--step:var(--step-6);--step-tint:var(--step-6-tint)}",
            "--step-6:light-dark(#123456,",
            "--step-5-tint:var(--card)");
    assertThat(style(site, "sheet"))
        .contains(".sheet-hue-6 div {\n  border-top-color: #123456;")
        .contains(".booklet-hue-5 {\n  border-left-color: #800000;");
  }

  @Test
  void aFontThatLacksAWeightIsAWarningWithTheFileToAdd() throws IOException {
    Path yaml = content.resolve("site.yaml");
    Files.writeString(
        yaml,
        Files.readString(yaml)
            .replace("assets/Heno-Regular.ttf, assets/Heno-Bold.ttf", "assets/Heno-Bold.ttf"));
    Files.delete(content.resolve("assets/Heno-Regular.ttf"));
    assertThat(Builds.printed(Builds.build(content, temp.resolve("site"))))
        .contains("warning CS604: the font 'Heno' has no file for regular text")
        .contains("hint: add it to 'font', such as assets/Heno-Regular.ttf")
        .doesNotContain("error");
  }

  @Test
  void aCalloutOfThePackHasItsTitleHueAndIcon() throws IOException {
    assertThat(Builds.printed(Builds.build(content, temp.resolve("site")))).isEmpty();
    Map<String, byte[]> site = Builds.files(temp.resolve("site"));
    assertThat(text(site, "welcome.html"))
        .contains(
            "<div class=\"callout callout-own own-incident\" role=\"note\">\n"
                + "<p class=\"callout-label\">Incident &amp; more</p>\n<p>Call first.</p>");
    assertThat(style(site, "site"))
        .contains(
            "--callout-incident:light-dark(#",
            ".own-incident{--own:var(--callout-incident);",
            "@media (forced-colors:active){.callout-own>.callout-label::before{background:CanvasText}}",
            ".own-incident>.callout-label::before{content:\"\";--icon:url(\"data:image/svg+xml,");
  }

  @Test
  void theHomePageHasTheBlocksThatItsAuthorChose() throws IOException {
    Builds.build(content, temp.resolve("site"));
    String home = text(Builds.files(temp.resolve("site")), "index.html");
    assertThat(home)
        .containsSubsequence(
            "<p class=\"lede\"",
            "<a href=\"imprint.html\">imprint</a>, then <a href=\"welcome.html#first\">",
            "<h2 id=\"first\">First</h2>",
            "<h2 id=\"tools\">")
        .doesNotContain("<h2 id=\"steps\">", "data-pick-up");

    Path yaml = content.resolve("site.yaml");
    Files.writeString(yaml, Files.readString(yaml).replace("home: [lede, ", "home: ["));
    Builds.build(content, temp.resolve("site"));
    assertThat(text(Builds.files(temp.resolve("site")), "index.html"))
        .contains("<main class=\"main\">\n<h1 id=\"_title\"")
        .doesNotContain("class=\"hero\"");
  }

  @Test
  void aWideLogoIsNoIcon() throws IOException {
    Path yaml = content.resolve("site.yaml");
    Files.writeString(yaml, Files.readString(yaml).replace("favicon: assets/icon.svg\n", ""));
    Files.delete(content.resolve("assets/icon.svg"));
    Builds.build(content, temp.resolve("site"));
    assertThat(text(Builds.files(temp.resolve("site")), "index.html"))
        .contains("<link rel=\"icon\" href=\"data:image/svg+xml,", "fill='%23007b7b'");

    Files.writeString(
        content.resolve("assets/logo.svg"),
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"32\" height=\"32\"/>");
    Builds.build(content, temp.resolve("site"));
    assertThat(text(Builds.files(temp.resolve("site")), "index.html"))
        .contains("<link rel=\"icon\" href=\"assets/logo.svg\">");
  }

  @Test
  void whatALogoRunsIsNotInTheStyleSheet() throws IOException {
    Files.writeString(
        content.resolve("assets/logo.svg"),
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\" onload=\"alert(1)\">"
            + "<script>alert(2)</script><path d=\"M0 0h9v9z\"/></svg>");
    BuildResult result = Builds.build(content, temp.resolve("site"));
    assertThat(Builds.printed(result)).contains("CS321");
    assertThat(style(Builds.files(temp.resolve("site")), "site"))
        .contains("M0 0h9v9z")
        .doesNotContain("alert");
  }

  private static String style(Map<String, byte[]> site, String name) {
    return text(
        site,
        site.keySet().stream()
            .filter(path -> path.matches("theme/" + name + "-\\w+\\.css"))
            .findFirst()
            .orElseThrow());
  }

  private static String text(Map<String, byte[]> site, String path) {
    return new String(site.get(path), StandardCharsets.UTF_8);
  }
}
