package dev.cribsheet.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Finds out whether a font whose tables are all there can in truth be printed with. */
public final class FontCheck {
  private static final int SMALLEST_EM = 16;
  private static final int LARGEST_EM = 16384;

  /** The width of the widest letters, in ems. */
  private static final int WIDEST = 6;

  private static final int LAST_CHARACTER = 0x1ffff;

  /** As many characters as are embedded for a trial. */
  private static final int TRIAL = 200;

  private FontCheck() {}

  /** What is wrong with it, in a few words. */
  public static Optional<String> fault(byte[] bytes) {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
      if (font.getUnitsPerEm() < SMALLEST_EM || font.getUnitsPerEm() > LARGEST_EM) {
        return Optional.of("it has no units per em");
      }
      Optional<String> cut = FontTables.cut(font);
      if (cut.isPresent()) {
        return cut.map(table -> "its table '" + table + "' is truncated");
      }
      String letters = letters(font);
      if (letters.isEmpty()) {
        return Optional.of("it has no letters");
      }
      return FontTables.isShifted(font, letters)
          ? Optional.of("its glyph widths do not match its glyphs")
          : embedded(bytes, letters);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return Optional.of("its tables cannot be read");
    }
  }

  /** Letters that have an outline and a width; every outline is read. */
  private static String letters(TrueTypeFont font) throws IOException {
    CmapLookup characters = font.getUnicodeCmapLookup();
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < font.getNumberOfGlyphs(); i++) {
      GlyphData glyph = font.getGlyph().getGlyph(i);
      if (glyph != null) {
        glyph.getPath();
      }
    }
    for (int c = 0; c <= LAST_CHARACTER && letters.length() < TRIAL; c++) {
      int id = Character.isLetter(c) ? characters.getGlyphId(c) : 0;
      if (id != 0 && hasWidth(font, id) && !isEmpty(font.getGlyph().getGlyph(id))) {
        letters.appendCodePoint(c);
      }
    }
    return letters.toString();
  }

  private static boolean hasWidth(TrueTypeFont font, int glyph) throws IOException {
    int width = font.getAdvanceWidth(glyph);
    return width > 0 && width < font.getUnitsPerEm() * WIDEST;
  }

  private static boolean isEmpty(GlyphData glyph) {
    return glyph == null || glyph.getPath().getBounds2D().isEmpty();
  }

  private static Optional<String> embedded(byte[] bytes, String letters) throws IOException {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      PDFont type = PDType0Font.load(pdf, font, true);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(type, 10);
        content.showText(letters);
        content.endText();
      }
      pdf.save(new ByteArrayOutputStream());
      return Optional.empty();
    }
  }
}
