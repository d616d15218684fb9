package dev.cribsheet.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Checks that the tables of a font are valid and that it can be embedded. */
public final class FontCheck {
  private static final int SMALLEST_EM = 16;
  private static final int LARGEST_EM = 16384;

  /** The maximum width of a glyph, in ems. */
  private static final int WIDEST = 6;

  private static final int LAST_CHARACTER = 0x1ffff;

  /** The maximum number of letters that are embedded as a trial. */
  private static final int TRIAL = 200;

  /** The minimum lengths of tables, in bytes. */
  private static final Map<String, Long> HEADS =
      Map.of("head", 54L, "hhea", 36L, "maxp", 6L, "cmap", 12L);

  /** The length of an entry in the {@code hmtx} table, in bytes. */
  private static final int METRIC = 4;

  private static final int BEGINS_AT_BEARING = 2;

  private FontCheck() {}

  /** Returns what is wrong with a font, in a few words; empty if it is valid. */
  public static Optional<String> problem(byte[] bytes) {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
      if (font.getUnitsPerEm() < SMALLEST_EM || font.getUnitsPerEm() > LARGEST_EM) {
        return Optional.of(
            "its units per em are not between " + SMALLEST_EM + " and " + LARGEST_EM);
      }
      Optional<String> cut = cut(font);
      if (cut.isPresent()) {
        return cut.map(table -> "its table '" + table + "' is truncated");
      }
      String letters = letters(font);
      if (letters.isEmpty()) {
        return Optional.of("it has no letters");
      }
      return isShifted(font, letters)
          ? Optional.of("its glyph widths do not match its glyphs")
          : embedded(bytes, letters);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return Optional.of("its tables cannot be read");
    }
  }

  /**
   * Returns letters that have an outline and a width; throws an exception if any outline is broken.
   */
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

  /** Returns the name of the first table that is shorter than the font declares. */
  private static Optional<String> cut(TrueTypeFont font) throws IOException {
    int glyphs = font.getNumberOfGlyphs();
    boolean small = font.getHeader().getIndexToLocFormat() == 0;
    Map<String, Long> least = new TreeMap<>(HEADS);
    least.put("hmtx", (long) font.getHorizontalHeader().getNumberOfHMetrics() * METRIC);
    least.put("loca", (glyphs + 1L) * (small ? 2 : 4));
    least.put("glyf", font.getIndexToLocation().getOffsets()[glyphs]);
    return least.entrySet().stream()
        .filter(table -> length(font, table.getKey()) < table.getValue())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Returns whether the outlines of most letters do not start at their left side bearing. */
  private static boolean isShifted(TrueTypeFont font, String letters) throws IOException {
    if ((font.getHeader().getFlags() & BEGINS_AT_BEARING) == 0) {
      return false;
    }
    int shifted = 0;
    for (int c : letters.codePoints().toArray()) {
      int glyph = font.getUnicodeCmapLookup().getGlyphId(c);
      int bearing = font.getHorizontalMetrics().getLeftSideBearing(glyph);
      shifted += bearing == font.getGlyph().getGlyph(glyph).getXMinimum() ? 0 : 1;
    }
    return shifted > letters.codePointCount(0, letters.length()) / 2;
  }

  private static long length(TrueTypeFont font, String name) {
    TTFTable table = font.getTableMap().get(name);
    return table == null ? 0 : table.getLength();
  }
}
