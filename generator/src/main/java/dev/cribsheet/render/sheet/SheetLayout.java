package dev.cribsheet.render.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the lists of a sheet into the columns of its pages, with blank lines below them. */
final class SheetLayout {
  /** The distance between two blank lines for notes, in mm. */
  static final double NOTE_LINE = 8;

  /** The maximum number of blank lines below the lists of a column. */
  static final int MAX_LINES = 6;

  /**
   * The minimum number of blank lines below the lists of a column; with room for fewer, it gets
   * none.
   */
  static final int MIN_LINES = 3;

  /** The height that a page number may add to the head of a page, in mm. */
  private static final double PAGE_NUMBER = 6;

  private SheetLayout() {}

  /** Lays out a draft, whose lists may leave the columns that their author chose. */
  static FittedSheet of(
      SheetDraft draft, boolean brief, TypeSize size, SheetMeasure measure, int pages) {
    return of(draft, brief, size, measure, pages, false);
  }

  /**
   * Lays out a draft.
   *
   * @param keep whether the lists must stay in the columns that their author chose
   */
  static FittedSheet of(
      SheetDraft draft,
      boolean brief,
      TypeSize size,
      SheetMeasure measure,
      int pages,
      boolean keep) {
    double available = measure.available() - pageNumber(pages);
    Columns columns = columns(draft, measure.within(available), pages, keep);
    List<FittedSheet.Side> sides = new ArrayList<>();
    int longest = 0;
    for (int i = 0; i < columns.columns().size(); i += 2) {
      sides.add(side(columns, i));
      longest = columns.height(i) > columns.height(longest) ? i : longest;
      longest = columns.height(i + 1) > columns.height(longest) ? i + 1 : longest;
    }
    double over = columns.height() - available;
    int overLines = Math.max(0, (int) Math.ceil(over / measure.line()));
    return new FittedSheet(draft, size, brief, sides, over, overLines, longest);
  }

  /** Returns the height that the page number adds to the head of each page, in mm. */
  static double pageNumber(int pages) {
    return pages > 1 ? PAGE_NUMBER : 0;
  }

  private static Columns columns(SheetDraft draft, SheetMeasure measure, int pages, boolean keep) {
    if (pages > 1 || !draft.columns()) {
      return new ColumnFlow(measure).on(pages, inReadingOrder(draft.blocks()));
    }
    Columns usual = Columns.usual(draft, measure);
    return keep || usual.height() <= measure.available()
        ? usual
        : Columns.rearranged(draft, measure);
  }

  /** Returns the blocks of the first column, then those of the second, as on a single page. */
  private static List<DraftBlock> inReadingOrder(List<DraftBlock> blocks) {
    return blocks.stream().sorted(Comparator.comparing(DraftBlock::inEnd)).toList();
  }

  /** Adds blank lines below the shorter column; a page without lists gets only blank lines. */
  private static FittedSheet.Side side(Columns columns, int first) {
    List<DraftBlock> start = columns.columns().get(first);
    List<DraftBlock> end = columns.columns().get(first + 1);
    boolean inStart = columns.height(first) < columns.height(first + 1);
    int startLines = lines(columns, first, columns.measure().startHead());
    int endLines = lines(columns, first + 1, columns.measure().endHead());
    return start.isEmpty() && end.isEmpty()
        ? new FittedSheet.Side(start, end, startLines, endLines)
        : new FittedSheet.Side(
            start,
            end,
            inStart ? Math.min(MAX_LINES, startLines) : 0,
            inStart ? 0 : Math.min(MAX_LINES, endLines));
  }

  /** Returns the number of blank lines that fit below a column. */
  private static int lines(Columns columns, int column, double head) {
    double room = columns.measure().available() - columns.height(column) - head;
    int lines = (int) Math.floor(room / NOTE_LINE);
    return lines < MIN_LINES ? 0 : lines;
  }
}
