package dev.cribsheet.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.junit.jupiter.api.Test;

/** {@code -Dcribsheet.update} rewrites the list from the fonts. */
class FontAdvancesTest {
  private static final Path FONTS = Path.of("../themes/default/fonts");
  private static final Path LIST = Path.of("src/main/resources/dev/cribsheet/drawing/advances.txt");
  private static final int LAST = 0x2260;

  @Test
  void theListMatchesTheBundledFonts() throws IOException {
    String list = list();
    if (System.getProperty("cribsheet.update") != null) {
      Files.writeString(LIST, list);
    }
    assertThat(Files.readString(LIST)).isEqualTo(list);
  }

  private static String list() throws IOException {
    try (TrueTypeFont regular = font("Inter-Regular.ttf");
        TrueTypeFont bold = font("Inter-Bold.ttf")) {
      StringBuilder list = new StringBuilder();
      for (int c = ' '; c < LAST; c++) {
        if (has(regular, c) && has(bold, c)) {
          list.append(
              String.format(Locale.ROOT, "%04X %d %d\n", c, advance(regular, c), advance(bold, c)));
        }
      }
      return list.toString();
    }
  }

  private static TrueTypeFont font(String name) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBufferedFile(FONTS.resolve(name).toFile()));
  }

  private static boolean has(TrueTypeFont font, int c) throws IOException {
    CmapLookup glyphs = font.getUnicodeCmapLookup();
    return glyphs.getGlyphId(c) != 0;
  }

  private static int advance(TrueTypeFont font, int c) throws IOException {
    int width = font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(c));
    return Math.round(width * 1000f / font.getUnitsPerEm());
  }
}
