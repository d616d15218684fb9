package dev.cribsheet.render.sheet;

import dev.cribsheet.render.sheet.FittedSheet.Side;
import dev.cribsheet.site.PaperSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Sets a sheet in larger type on paper that is taller than the area common to all paper sizes. The
 * lists stay in their columns, and columns without blank lines get none.
 */
record TypeGrowth(BiFunction<SheetDraft, TypeSize, SheetMeasure> measurer) {
  /** An upper bound for the height of a page's head and the gap below it, in mm. */
  private static final double HEAD = 44;

  /** Returns the sheet in the largest type that fits the paper, which may be its present size. */
  FittedSheet on(PaperSize paper, FittedSheet sheet, FitOptions options) {
    double extra = SheetDocuments.extraHeight(paper);
    if (extra < SheetLayout.NOTE_LINE || !sheet.fits() || sheet.draft().dropped() > 0) {
      return sheet;
    }
    return Stream.concat(options.larger().stream(), options.sizes().stream())
        .filter(size -> size.ratio(sheet.size()) > 1)
        .filter(size -> size.line() / sheet.size().line() < most(sheet, extra))
        .flatMap(size -> grown(sheet, size, extra).stream())
        .findFirst()
        .orElse(sheet);
  }

  /** Returns the factor by which the longest column may grow. */
  private static double most(FittedSheet sheet, double extra) {
    double column = SheetDocuments.LIVE_HEIGHT - HEAD;
    return (column + extra) / (column - sheet.room());
  }

  private Optional<FittedSheet> grown(FittedSheet sheet, TypeSize size, double extra) {
    SheetMeasure usual = measurer.apply(sheet.draft(), size);
    SheetMeasure measure =
        usual.within(usual.available() + extra - SheetLayout.pageNumber(sheet.sides().size()));
    List<Side> sides = new ArrayList<>();
    for (Side side : sheet.sides()) {
      int start = lines(side.start(), measure, measure.startHead());
      int end = lines(side.end(), measure, measure.endHead());
      boolean fits =
          measure.height(side.start()) <= measure.available()
              && measure.height(side.end()) <= measure.available()
              && (side.startLines() == 0 || start >= SheetLayout.MIN_LINES)
              && (side.endLines() == 0 || end >= SheetLayout.MIN_LINES);
      if (!side.isBlank() && !fits) {
        return Optional.empty();
      }
      int more = (int) (extra / SheetLayout.NOTE_LINE);
      sides.add(
          side.isBlank()
              ? side
              : new Side(
                  side.start(),
                  side.end(),
                  side.startLines() == 0 ? 0 : Math.max(1, start - more),
                  side.endLines() == 0 ? 0 : Math.max(1, end - more)));
    }
    return Optional.of(sheet.in(size, sides));
  }

  /** Returns the number of blank lines that fit below a column on the taller paper. */
  private static int lines(List<DraftBlock> column, SheetMeasure measure, double head) {
    double room = measure.available() - measure.height(column) - head;
    return Math.min(SheetLayout.MAX_LINES, (int) Math.floor(room / SheetLayout.NOTE_LINE));
  }
}
