package dev.cribsheet.render.pdf;

import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the pieces of text that are wider than their page or table cell because they cannot break.
 */
final class WideTexts {
  /**
   * The tolerance for the engine's rounding, as a fraction of the flow's width; less than 0.5 mm.
   */
  private static final double ROUNDING = 0.002;

  private final Set<String> found = new LinkedHashSet<>();
  private final int rounding;

  private WideTexts(Box root) {
    rounding = (int) Math.ceil(root.getWidth() * ROUNDING);
  }

  /** Returns the distinct pieces of text in document order. */
  static List<String> of(Box root) {
    WideTexts texts = new WideTexts(root);
    texts.visit(root, root.getAbsX(), root.getAbsX() + root.getWidth());
    return List.copyOf(texts.found);
  }

  private void visit(Box box, int left, int right) {
    boolean cell = box instanceof TableCellBox;
    int from = cell ? Math.max(left, box.getAbsX()) : left;
    int to = cell ? Math.min(right, box.getAbsX() + box.getWidth()) : right;
    for (int i = 0; i < box.getChildCount(); i++) {
      visit(box.getChild(i), from, to);
    }
    if (box instanceof InlineLayoutBox inline) {
      for (Object child : inline.getInlineChildren()) {
        if (child instanceof Box childBox) {
          visit(childBox, from, to);
        } else if (child instanceof InlineText text) {
          check(text, from, to);
        }
      }
    }
  }

  private void check(InlineText text, int left, int right) {
    int start = text.getParent().getAbsX() + text.getX();
    boolean fits = start >= left - rounding && start + text.getWidth() <= right + rounding;
    if (!fits && !text.getSubstring().isBlank()) {
      found.add(text.getSubstring().strip());
    }
  }
}
