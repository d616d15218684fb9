package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A font of the site that looks intact but is damaged is reported at its name. */
class DamagedFontTest {
  private static final Path FONT =
      Builds.RESOURCES.resolve("packs/arabic/assets/fonts/NotoSansArabic-Regular.ttf");
  private static final Path BOLD = Path.of("../themes/default/fonts/Inter-Bold.ttf");
  private static final int HEADER = 12;
  private static final int ROW = 16;

  @TempDir Path temp;

  private final byte[] font;

  DamagedFontTest() throws IOException {
    font = Files.readAllBytes(FONT);
  }

  @Test
  void aWholeFontIsFine() throws IOException {
    assertThat(build(font).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"glyf", "head", "hhea", "hmtx", "loca", "maxp", "cmap"})
  void aTableOfNothingButZeros(String table) throws IOException {
    int row = row(table);
    int start = ByteBuffer.wrap(font).getInt(row + 8);
    Arrays.fill(font, start, start + ByteBuffer.wrap(font).getInt(row + 12), (byte) 0);
    assertDamaged(build(font));
  }

  @ParameterizedTest
  @ValueSource(strings = {"glyf", "head", "hhea", "hmtx", "loca", "maxp", "cmap"})
  void aTableThatBeginsElsewhere(String table) throws IOException {
    int row = row(table);
    int length = ByteBuffer.wrap(font).getInt(row + 12);
    int elsewhere = Math.min(font.length - length, 64);
    ByteBuffer.wrap(font).putInt(row + 8, elsewhere);
    assertDamaged(build(font));
  }

  @ParameterizedTest
  @ValueSource(strings = {"glyf", "head", "hhea", "hmtx", "loca", "maxp", "cmap"})
  void aTableThatIsCutShort(String table) throws IOException {
    ByteBuffer.wrap(font).putInt(row(table) + 12, 3);
    assertDamaged(build(font));
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "9, 10", "1, 100"})
  void aFileThatIsCutShort(int part, int of) throws IOException {
    BuildResult result = build(Arrays.copyOf(font, font.length / of * part));
    assertThat(result.succeeded()).isFalse();
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .contains(DiagnosticCode.SHEET_FONT);
  }

  private void assertDamaged(BuildResult result) {
    assertThat(result.succeeded()).isFalse();
    assertThat(result.diagnostics())
        .as(Builds.printed(result))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo(DiagnosticCode.SHEET_FONT);
              assertThat(found.source().toString()).isEqualTo("content/site.yaml:2:8");
              assertThat(found.message()).startsWith("'assets/a-Regular.ttf' is damaged: ");
              assertThat(found.hint()).isPresent();
            });
  }

  private BuildResult build(byte[] bytes) throws IOException {
    Path content =
        Builds.write(
            temp.resolve("content"),
            "site.yaml",
            "title: A\nfont: [assets/a-Regular.ttf, assets/a-Bold.ttf]\n",
            "steps/1-a.md",
            "---\ntitle: A\ntime: 5 min\nchecklist: [One]\n---\n");
    Files.createDirectories(content.resolve("assets"));
    Files.write(content.resolve("assets/a-Regular.ttf"), bytes);
    Files.copy(BOLD, content.resolve("assets/a-Bold.ttf"));
    return Builds.build(content, temp.resolve("site"));
  }

  private int row(String table) {
    for (int row = HEADER; row < HEADER + ROW * 40; row += ROW) {
      if (new String(font, row, 4, StandardCharsets.ISO_8859_1).equals(table)) {
        return row;
      }
    }
    throw new IllegalStateException("no table " + table);
  }
}
