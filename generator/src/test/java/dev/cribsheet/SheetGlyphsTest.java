package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Characters that the fonts of sheets have or lack. */
class SheetGlyphsTest {
  private static final String STEP = "---\ntitle: %s\ntime: 5 min\nsay: [\"%s\"]\n---\n\n%s\n";

  @TempDir Path temp;

  @Test
  void aSiteInArabicLettersHasItsSheets() throws IOException {
    BuildResult result =
        build("title: دليل\nid: case\nlanguage: ar\n", "الخطة", "طلبًا واحدًا", "نص");
    assertThat(Builds.printed(result)).doesNotContain("CS60");
    assertThat(result.succeeded()).isTrue();
    assertThat(pdfs()).isNotEmpty().hasSize(result.pdfs());
    assertThat(Builds.files(temp.resolve("site")).keySet())
        .filteredOn(file -> file.contains("NotoSansArabic"))
        .hasSize(2);
    assertThat(style()).contains("font-family: \"Inter\", \"Noto Sans Arabic\"");
  }

  @Test
  void otherSitesDoNotLoadThatFont() throws IOException {
    build("title: Site\nid: case\n", "A", "Say yes", "Body");
    assertThat(Builds.files(temp.resolve("site")).keySet())
        .noneMatch(file -> file.contains("Noto"));
    assertThat(style()).doesNotContain("Noto");
  }

  @Test
  void anEmojiIsOneWarningPerTextAndOnlyThePdfIsLeftOut() throws IOException {
    BuildResult result = build("title: Site\nid: case\n", "A", "Say ✔\uFE0F yes ✅ 🎉", "Body");
    assertThat(result.succeeded()).isTrue();
    Diagnostic warning = result.diagnostics().get(0);
    assertThat(result.diagnostics()).hasSize(1);
    assertThat(warning.source()).hasToString("content/steps/1-a.md:4:7");
    assertThat(warning.message()).contains("'✅' (U+2705), '🎉'").doesNotContain("FE0F");
    assertThat(pdfs()).hasSize(result.pdfs()).noneMatch(file -> file.contains("sheets/a-"));
    assertThat(pdfs()).contains("sheets/time-plan-a4.pdf");
    assertThat(page("sheets/a.html")).contains("✅").doesNotContain(".pdf");
    assertThat(page("sheets.html")).doesNotContain("a-a4.pdf").contains("time-plan-a4.pdf");
  }

  @Test
  void aScriptIsOneWarningPerSheetAtItsFirstPlace() throws IOException {
    BuildResult result = build("title: Site\nid: case\n", "日本", "日本語 テスト", "本文");
    assertThat(result.succeeded()).isTrue();
    List<String> messages = result.diagnostics().stream().map(Diagnostic::message).toList();
    assertThat(messages).doesNotHaveDuplicates().allMatch(text -> text.startsWith("sheets/"));
    assertThat(messages).filteredOn(text -> text.contains("Han")).hasSizeBetween(2, 4);
    assertThat(pdfs()).hasSize(result.pdfs()).noneMatch(file -> file.contains("booklet"));
  }

  @Test
  void aRequiredPdfIsAnError() throws IOException {
    String site = "title: Site\nid: case\nsheets: {pdf: require}\n";
    assertThat(Builds.printed(build(site, "A", "Say yes ✅", "Body")))
        .contains("4:7: error CS605: no sheet font has '✅'");
    assertThat(build(site, "A", "Say yes", "Body").succeeded()).isTrue();
  }

  private BuildResult build(String site, String title, String item, String body)
      throws IOException {
    Path content =
        Builds.write(
            temp.resolve("content"),
            "site.yaml",
            site,
            "framework.md",
            "---\ntitle: F\n---\n\nBody\n",
            "steps/1-a.md",
            STEP.formatted(title, item, body));
    return Builds.build(content, temp.resolve("site"));
  }

  private String page(String path) throws IOException {
    return Files.readString(temp.resolve("site").resolve(path));
  }

  private String style() {
    return Builds.files(temp.resolve("site")).entrySet().stream()
        .filter(file -> file.getKey().startsWith("theme/sheet-"))
        .map(Map.Entry::getValue)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  private List<String> pdfs() {
    return Builds.files(temp.resolve("site")).keySet().stream()
        .filter(file -> file.endsWith(".pdf"))
        .toList();
  }
}
