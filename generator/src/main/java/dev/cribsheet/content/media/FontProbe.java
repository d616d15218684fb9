package dev.cribsheet.content.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks whether a font file can be embedded in a PDF. */
public final class FontProbe {
  private static final int VERSION_1 = 0x00010000;
  private static final int APPLE = 0x74727565;
  private static final int HEADER = 12;
  private static final int ROW = 16;
  private static final Set<String> NEEDED =
      Set.of("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp");

  private static final String MEASURES = "OS/2";
  private static final int WEIGHT_OFFSET = 4;
  private static final int SEMIBOLD = 600;
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private FontProbe() {}

  /** Returns the weight, 400 or 700; empty if this is not a TrueType font. */
  public static Optional<Integer> weight(byte[] bytes) {
    ByteBuffer font = ByteBuffer.wrap(bytes);
    if (bytes.length < HEADER || (font.getInt(0) != VERSION_1 && font.getInt(0) != APPLE)) {
      return Optional.empty();
    }
    Map<String, Integer> tables = new HashMap<>();
    int count = font.getShort(4) & 0xffff;
    for (int i = 0; i < count && HEADER + (i + 1) * ROW <= bytes.length; i++) {
      int row = HEADER + i * ROW;
      long start = font.getInt(row + 8) & 0xffffffffL;
      long length = font.getInt(row + 12) & 0xffffffffL;
      if (start + length > bytes.length) {
        return Optional.empty();
      }
      tables.put(tag(bytes, row), (int) start);
    }
    return tables.keySet().containsAll(NEEDED)
        ? Optional.of(weight(font, tables))
        : Optional.empty();
  }

  private static int weight(ByteBuffer font, Map<String, Integer> tables) {
    int place = tables.getOrDefault(MEASURES, -1);
    boolean known = place >= 0 && place + WEIGHT_OFFSET + 2 <= font.limit();
    return known && font.getShort(place + WEIGHT_OFFSET) >= SEMIBOLD ? BOLD : REGULAR;
  }

  private static String tag(byte[] bytes, int at) {
    return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
  }
}
