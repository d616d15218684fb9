package dev.cribsheet.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Measures and wraps text, mostly in pixels. Adds a margin because pages use a system font. */
public final class TextMeasure {
  static final double SIZE = 14;
  static final double LINE = 18;

  /** The widest common system font is about 10% wider than the measured font. */
  private static final double MARGIN = 1.12;

  /** Where a line should break: after a space, a slash or a hyphen, but not after a step number. */
  private static final Pattern BREAK =
      Pattern.compile(
          "(?<=\\s)(?<!(?<!\\S)(?:\\p{Nd}{1,2}|\\p{Lu})\\s)|(?<=/)|(?<=\\p{L}-)(?=\\p{L})");

  /** How much longer than a line a word has to be before it is split. */
  private static final double TOO_LONG = 1.3;

  private static final FontAdvances ADVANCES = FontAdvances.read();

  private TextMeasure() {}

  static double width(String line, boolean bold) {
    return Math.ceil(ems(line, bold) * SIZE * MARGIN);
  }

  /** Returns the width of a line in the bundled font, relative to the font size. */
  public static double ems(String line, boolean bold) {
    return line.codePoints().map(c -> ADVANCES.of(c, bold)).sum() / 1000.0;
  }

  /** Returns the width of lines in the bundled font, without a margin. */
  static double bare(List<String> lines) {
    return lines.stream().mapToDouble(line -> ems(line, false) * SIZE).max().orElse(0);
  }

  static double width(List<String> lines, boolean bold) {
    return lines.stream().mapToDouble(line -> width(line, bold)).max().orElse(0);
  }

  static double height(List<String> lines) {
    return lines.size() * LINE;
  }

  /** Returns the number of lines that text takes in print; {@code ems} is the width of a line. */
  public static int lines(String text, double ems) {
    return fill(text, ems * SIZE * MARGIN, false).size();
  }

  /** Wraps text in a system font; {@code ems} is the width of a line. */
  public static List<String> wrapped(String text, double ems) {
    return balanced(text, ems * SIZE, false);
  }

  /** Wraps text to a maximum width, into lines of similar length. */
  static List<String> wrap(String text, double maxWidth, boolean bold) {
    List<String> lines = new ArrayList<>();
    for (String part : text.split("\n", -1)) {
      lines.addAll(balanced(part.strip(), maxWidth, bold));
    }
    return lines;
  }

  /** Wraps text as narrowly as possible without adding lines, to avoid a short last line. */
  private static List<String> balanced(String text, double maxWidth, boolean bold) {
    List<String> lines = fill(text, maxWidth, bold);
    if (lines.size() == 1) {
      return lines;
    }
    double step = maxWidth / 16;
    for (double width = maxWidth - step; width > step * 6; width -= step) {
      List<String> narrower = fill(text, width, bold);
      if (narrower.size() > lines.size() || width(narrower, bold) > width) {
        break;
      }
      lines = narrower;
    }
    return lines;
  }

  private static List<String> fill(String text, double maxWidth, boolean bold) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : pieces(text, maxWidth, bold)) {
      String longer = line + word;
      if (!line.isEmpty() && width(longer.strip(), bold) > maxWidth) {
        lines.add(line.strip());
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line.strip());
    return lines;
  }

  /** Returns the pieces between which a line can break; splits words that are too long. */
  private static List<String> pieces(String text, double maxWidth, boolean bold) {
    List<String> pieces = new ArrayList<>();
    for (String word : BREAK.split(text)) {
      boolean fits = width(word.strip(), bold) <= maxWidth * TOO_LONG;
      for (String part : fits ? new String[] {word} : word.split("(?<=\\s)")) {
        if (width(part.strip(), bold) <= maxWidth * TOO_LONG) {
          pieces.add(part);
        } else {
          split(part, maxWidth, bold, pieces);
        }
      }
    }
    return pieces;
  }

  private static void split(String word, double maxWidth, boolean bold, List<String> pieces) {
    StringBuilder piece = new StringBuilder();
    for (int c : word.codePoints().toArray()) {
      boolean combining = Character.getType(c) == Character.NON_SPACING_MARK || c == 0x200D;
      if (!combining && width(piece + Character.toString(c), bold) > maxWidth && !piece.isEmpty()) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.appendCodePoint(c);
    }
    pieces.add(piece.toString());
  }
}
