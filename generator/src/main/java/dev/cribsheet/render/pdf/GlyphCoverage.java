package dev.cribsheet.render.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Finds the characters of a page that no font has. */
final class GlyphCoverage {
  private static final int CONTEXT = 40;
  private static final Set<String> UNSEEN = Set.of("script", "style", "template", "title");

  private GlyphCoverage() {}

  /** The distinct missing characters, in document order. */
  static List<MissingGlyph> missing(Document page, IntPredicate has) {
    Map<Integer, MissingGlyph> found = new LinkedHashMap<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text && !UNSEEN.contains(text.parent().normalName())) {
            // Arabic letters are drawn in forms that depend on their neighbours
            String shaped = new ICUBidiReorderer().shapeText(text.getWholeText());
            collect(shaped, has, found);
          }
        },
        page.body());
    return List.copyOf(found.values());
  }

  private static void collect(String text, IntPredicate has, Map<Integer, MissingGlyph> found) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (printable(codePoint) && !has.test(codePoint)) {
        int at = i;
        found.computeIfAbsent(codePoint, c -> new MissingGlyph(c, context(text, at)));
      }
      i += Character.charCount(codePoint);
    }
  }

  private static boolean printable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR -> false;
      default -> true;
    };
  }

  private static String context(String text, int at) {
    int start = Math.max(0, at - CONTEXT / 2);
    int end = Math.min(text.length(), start + CONTEXT);
    start += Character.isLowSurrogate(text.charAt(start)) ? 1 : 0;
    end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
    return text.substring(start, end).strip().replaceAll("\\s+", " ");
  }
}
