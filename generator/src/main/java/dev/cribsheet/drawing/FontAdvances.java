package dev.cribsheet.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The widths of the characters in the bundled font, in thousandths of the font size. They come from
 * a list instead of the font, so that the layout is the same on every JDK.
 */
record FontAdvances(Map<Integer, int[]> advances) {
  private static final String LIST = "advances.txt";
  private static final int FULL_WIDTH = 1000;
  private static final int DEFAULT_WIDTH = 640;

  /** Reads the list: each line has a code point, its regular width and its bold width. */
  static FontAdvances read() {
    Map<Integer, int[]> advances = new HashMap<>();
    try (InputStream list = FontAdvances.class.getResourceAsStream(LIST)) {
      for (String line : new String(list.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        String[] parts = line.split(" ");
        int[] widths = {Integer.parseInt(parts[1]), Integer.parseInt(parts[2])};
        advances.put(Integer.parseInt(parts[0], 16), widths);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FontAdvances(advances);
  }

  int of(int codePoint, boolean bold) {
    int[] widths = advances.get(codePoint);
    return widths == null ? guess(codePoint) : widths[bold ? 1 : 0];
  }

  /**
   * Estimates the width of a character that the font lacks: 0 for a combining mark, a full em for
   * an East Asian character or an emoji.
   */
  private static int guess(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    return Character.isIdeographic(codePoint)
            || codePoint >= 0x1100 && codePoint <= 0x115F
            || codePoint >= 0x3000 && codePoint <= 0x30FF
            || codePoint >= 0xAC00 && codePoint <= 0xD7A3
            || codePoint >= 0xFF00 && codePoint <= 0xFF60
            || codePoint >= 0x1F000
        ? FULL_WIDTH
        : DEFAULT_WIDTH;
  }
}
