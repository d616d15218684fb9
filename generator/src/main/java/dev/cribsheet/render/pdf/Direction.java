package dev.cribsheet.render.pdf;

import java.text.Bidi;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The reading direction of a page. The engine reorders text, but not the cells of tables. */
final class Direction {
  private Direction() {}

  static boolean isRightToLeft(Document page) {
    return page.selectFirst("html").attr("dir").equals("rtl");
  }

  /** Returns whether the element is on a right-to-left page. */
  static boolean isRightToLeft(org.w3c.dom.Element element) {
    return element.getOwnerDocument().getDocumentElement().getAttribute("dir").equals("rtl");
  }

  /** Returns whether any text on the page runs from right to left. */
  static boolean isMixed(Document page) {
    char[] text = page.wholeText().toCharArray();
    return isRightToLeft(page) || Bidi.requiresBidi(text, 0, text.length);
  }

  /** Reverses the cells of each row, because the engine places them from left to right. */
  static void mirrorTables(Document page) {
    for (Element row : page.body().select("tr")) {
      for (Element cell : row.children()) {
        row.prependChild(cell);
      }
    }
  }

  /** Returns a line of text with shaped letters, in visual order. */
  static String visual(String text, boolean rightToLeft) {
    if (!rightToLeft && !Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      return text;
    }
    ArabicForms letters = new ArabicForms();
    Bidi line =
        new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    byte[] levels = new byte[line.getRunCount()];
    String[] runs = new String[levels.length];
    for (int i = 0; i < runs.length; i++) {
      levels[i] = (byte) line.getRunLevel(i);
      String session = text.substring(line.getRunStart(i), line.getRunLimit(i));
      runs[i] =
          levels[i] % 2 == 0 ? session : letters.reorderRTLTextToLTR(letters.shapeText(session));
    }
    Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
    return Arrays.stream(runs).collect(Collectors.joining());
  }
}
