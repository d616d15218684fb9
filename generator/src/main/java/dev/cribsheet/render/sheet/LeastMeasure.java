package dev.cribsheet.render.sheet;

import java.util.HashMap;
import java.util.Map;

/**
 * A lower bound for the height of a sheet, from its number of characters alone. If even that is too
 * high for the pages, the sheet is not laid out. That saves seconds if it has thousands of entries.
 */
final class LeastMeasure {
  /** An upper bound for the number of characters on a line of a column or of the title. */
  private static final int LINE = 300;

  /** The minimum line height of another theme, as a fraction of the default theme's. */
  private static final double SMALLER = 0.75;

  private final double line;

  private LeastMeasure(TypeSize size) {
    line = size.line() * SMALLER;
  }

  /** Measures a draft at a type size. */
  static SheetMeasure of(SheetDraft draft, TypeSize size) {
    LeastMeasure least = new LeastMeasure(size);
    Map<String, SheetMeasure.Span> spans = new HashMap<>();
    draft.blocks().forEach(block -> spans.put(block.id(), least.span(block)));
    double title = least.height(draft.sheet().outline().title());
    return new SheetMeasure(SheetDocuments.LIVE_HEIGHT - title, 0, 0, size.line(), spans);
  }

  private SheetMeasure.Span span(DraftBlock block) {
    return new SheetMeasure.Span(
        0,
        height(block.title()),
        block.items().stream().map(item -> height(item.text())).toList(),
        0,
        0);
  }

  private double height(String text) {
    long seen = text.codePoints().filter(LeastMeasure::takesRoom).count();
    return Math.max(1, Math.ceil((double) seen / LINE)) * line;
  }

  private static boolean takesRoom(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.FORMAT, Character.CONTROL -> false;
      default -> !Character.isWhitespace(character);
    };
  }
}
