package dev.cribsheet.render.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import java.text.Bidi;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A line of text with its letters in the forms and the order in which they are drawn. */
final class VisualText {
  private VisualText() {}

  static String of(String text, boolean rightToLeft) {
    if (!rightToLeft && !Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      return text;
    }
    ICUBidiReorderer letters = new ICUBidiReorderer();
    Bidi line =
        new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    byte[] levels = new byte[line.getRunCount()];
    String[] runs = new String[levels.length];
    for (int i = 0; i < runs.length; i++) {
      levels[i] = (byte) line.getRunLevel(i);
      String run = text.substring(line.getRunStart(i), line.getRunLimit(i));
      runs[i] = levels[i] % 2 == 0 ? run : letters.reorderRTLTextToLTR(letters.shapeText(run));
    }
    Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
    return Arrays.stream(runs).collect(Collectors.joining());
  }
}
