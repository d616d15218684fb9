package dev.cribsheet.drawing;

import java.util.ArrayList;
import java.util.List;

/** Measures and wraps words. Pages use the reader's own font, so that there is a margin. */
final class TextMeasure {
  static final double SIZE = 14;
  static final double LINE = 18;

  /** The widest of the usual fonts of systems is a tenth wider than the one that is measured. */
  private static final double MARGIN = 1.12;

  private static final FontAdvances ADVANCES = FontAdvances.read();

  private TextMeasure() {}

  /** The width of one line. */
  static double width(String line, boolean bold) {
    int sum = line.codePoints().map(c -> ADVANCES.of(c, bold)).sum();
    return Math.ceil(sum * SIZE * MARGIN / 1000);
  }

  /** The width of the longest line. */
  static double width(List<String> lines, boolean bold) {
    return lines.stream().mapToDouble(line -> width(line, bold)).max().orElse(0);
  }

  static double height(List<String> lines) {
    return lines.size() * LINE;
  }

  /** The words in lines of at most that width, of even length as far as possible. */
  static List<String> wrap(String text, double most, boolean bold) {
    List<String> lines = new ArrayList<>();
    for (String part : text.split("\n", -1)) {
      lines.addAll(balanced(part.strip(), most, bold));
    }
    return lines;
  }

  /** As narrow as the same number of lines allows: no word is left alone on the last one. */
  private static List<String> balanced(String text, double most, boolean bold) {
    List<String> lines = fill(text, most, bold);
    if (lines.size() == 1) {
      return lines;
    }
    double step = most / 16;
    for (double width = most - step; width > step * 6; width -= step) {
      List<String> narrower = fill(text, width, bold);
      if (narrower.size() > lines.size() || width(narrower, bold) > width) {
        break;
      }
      lines = narrower;
    }
    return lines;
  }

  private static List<String> fill(String text, double most, boolean bold) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words(text, most, bold)) {
      String longer = line + word;
      if (!line.isEmpty() && width(longer.strip(), bold) > most) {
        lines.add(line.strip());
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line.strip());
    return lines;
  }

  /** Pieces between which a line may break; a word that fits no line is cut. */
  private static List<String> words(String text, double most, boolean bold) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("(?<=[\\s/])|(?<=\\p{L}-)(?=\\p{L})")) {
      if (width(word.strip(), bold) <= most * 1.3) {
        words.add(word);
      } else {
        cut(word, most, bold, words);
      }
    }
    return words;
  }

  private static void cut(String word, double most, boolean bold, List<String> words) {
    StringBuilder piece = new StringBuilder();
    for (int c : word.codePoints().toArray()) {
      boolean joined = Character.getType(c) == Character.NON_SPACING_MARK || c == 0x200D;
      if (!joined && width(piece + Character.toString(c), bold) > most && !piece.isEmpty()) {
        words.add(piece.toString());
        piece.setLength(0);
      }
      piece.appendCodePoint(c);
    }
    words.add(piece.toString());
  }
}
