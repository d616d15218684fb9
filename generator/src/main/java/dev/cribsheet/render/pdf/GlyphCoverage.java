package dev.cribsheet.render.pdf;

import java.text.Normalizer;
import java.text.Normalizer.Form;
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

  /** Returns the distinct missing characters, in document order. */
  static List<MissingGlyph> missing(Document page, IntPredicate has) {
    Map<Integer, MissingGlyph> found = new LinkedHashMap<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text && !UNSEEN.contains(text.parent().normalName())) {
            collect(text.getWholeText(), has, found);
          }
        },
        page.body());
    return List.copyOf(found.values());
  }

  /**
   * Collects the missing characters of text. Arabic letters are checked in their contextual forms,
   * but reported in their plain form.
   */
  private static void collect(String text, IntPredicate has, Map<Integer, MissingGlyph> found) {
    new ArabicForms()
        .shapeText(text)
        .codePoints()
        .filter(drawn -> printable(drawn) && !has.test(drawn))
        .map(
            drawn ->
                text.indexOf(drawn) < 0
                    ? Normalizer.normalize(Character.toString(drawn), Form.NFKC).codePointAt(0)
                    : drawn)
        .forEach(
            missing ->
                found.computeIfAbsent(
                    missing, c -> new MissingGlyph(c, context(text, text.indexOf(c)))));
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
    return text.substring(start, end).strip().replaceAll("[\\s\u00a0]+", " ");
  }
}
