package dev.cribsheet.render.sheet;

import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Fits a sheet to one page of the shared live area: lines to write on give way first, then the type
 * becomes smaller, then entries that may be dropped are. Nothing is ever clipped or scaled.
 */
final class SheetFitter {
  /** Distance of two lines to write on, in mm. */
  static final double NOTE_LINE = 7;

  private static final int MOST_LINES = 12;
  private static final int FEWEST_LINES = 3;

  private final BiFunction<SheetDraft, SheetSize, SheetMeasure> ruler;

  /**
   * A fitter.
   *
   * @param ruler measures a draft at a size of type
   */
  SheetFitter(BiFunction<SheetDraft, SheetSize, SheetMeasure> ruler) {
    this.ruler = ruler;
  }

  FittedSheet fit(SheetDraft draft) {
    for (SheetSize size : SheetSize.values()) {
      FittedSheet sheet = at(draft, size);
      if (sheet.fits()) {
        return sheet;
      }
    }
    Optional<SheetDraft> shorter = draft.drop();
    FittedSheet last = at(draft, SheetSize.LEAST);
    while (shorter.isPresent() && !last.fits()) {
      last = at(shorter.get(), SheetSize.LEAST);
      shorter = shorter.get().drop();
    }
    return last;
  }

  private FittedSheet at(SheetDraft draft, SheetSize size) {
    SheetMeasure measure = ruler.apply(draft, size);
    Columns columns = Columns.usual(draft, measure);
    if (columns.height() > measure.available()) {
      columns = Columns.balanced(draft, measure);
    }
    double over = Math.max(0, columns.height() - measure.available());
    return new FittedSheet(
        draft,
        size,
        columns.start(),
        columns.end(),
        lines(measure.available() - columns.startHeight() - measure.startHead()),
        lines(measure.available() - columns.endHeight() - measure.endHead()),
        over,
        (int) Math.ceil(over / measure.line()),
        columns.endHeight() > columns.startHeight());
  }

  private static int lines(double room) {
    int lines = (int) Math.floor(room / NOTE_LINE);
    return lines < FEWEST_LINES ? 0 : Math.min(MOST_LINES, lines);
  }
}
