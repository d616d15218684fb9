package dev.cribsheet.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How wide the characters of the shipped font are, in thousandths of its size. They are read from a
 * list, and not from a font, so that every Java lays a drawing out in the same way.
 */
final class FontAdvances {
  private static final String LIST = "advances.txt";
  private static final int WIDEST = 1000;
  private static final int OTHER = 640;

  private final Map<Integer, int[]> advances;

  private FontAdvances(Map<Integer, int[]> advances) {
    this.advances = advances;
  }

  /** The list of the shipped font: a code point, its regular and its bold width in each line. */
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

  /** For scripts that the font lacks: marks take no room, those of East Asia a whole square. */
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
        ? WIDEST
        : OTHER;
  }
}
