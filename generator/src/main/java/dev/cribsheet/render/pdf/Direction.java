package dev.cribsheet.render.pdf;

import java.text.Bidi;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which way a page is read. The engine orders letters and words, but not the cells of tables. */
final class Direction {
  private Direction() {}

  /** True for a page that is read from the right. */
  static boolean isRightToLeft(Document page) {
    return page.selectFirst("html").attr("dir").equals("rtl");
  }

  /** True for an element of a page that is read from the right. */
  static boolean isRightToLeft(org.w3c.dom.Element element) {
    return element.getOwnerDocument().getDocumentElement().getAttribute("dir").equals("rtl");
  }

  /** True when there is anything on the page that is read from the right. */
  static boolean isMixed(Document page) {
    char[] text = page.wholeText().toCharArray();
    return isRightToLeft(page) || Bidi.requiresBidi(text, 0, text.length);
  }

  /** Puts the cells of each row in the order in which they stand on paper, from the left. */
  static void mirrorTables(Document page) {
    for (Element row : page.body().select("tr")) {
      for (Element cell : row.children()) {
        row.prependChild(cell);
      }
    }
  }
}
