package dev.cribsheet.render.pdf;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** How long the tables of a font must be, by what the font says of itself. */
final class FontTables {
  private static final long HEAD = 54;
  private static final long HHEA = 36;
  private static final long MAXP = 6;
  private static final long CMAP = 12;
  private static final int METRIC = 4;
  private static final int BEGINS_AT_BEARING = 2;

  private FontTables() {}

  /** The first table that is too short. */
  static Optional<String> cut(TrueTypeFont font) throws IOException {
    int glyphs = font.getNumberOfGlyphs();
    boolean small = font.getHeader().getIndexToLocFormat() == 0;
    Map<String, Long> least = new TreeMap<>();
    least.put("head", HEAD);
    least.put("hhea", HHEA);
    least.put("maxp", MAXP);
    least.put("cmap", CMAP);
    least.put("hmtx", (long) font.getHorizontalHeader().getNumberOfHMetrics() * METRIC);
    least.put("loca", (glyphs + 1L) * (small ? 2 : 4));
    least.put("glyf", font.getIndexToLocation().getOffsets()[glyphs]);
    return least.entrySet().stream()
        .filter(table -> length(font, table.getKey()) < table.getValue())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** True when most letters do not begin where the font's table of widths says. */
  static boolean isShifted(TrueTypeFont font, String letters) throws IOException {
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
