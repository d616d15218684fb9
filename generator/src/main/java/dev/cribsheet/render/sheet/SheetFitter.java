package dev.cribsheet.render.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Fits a sheet to as few pages of the shared live area as it may have: lines to write on give way
 * first, then details are left out, then the type becomes smaller, then entries that may be dropped
 * are. A sheet with little on it is set in larger type. Nothing is ever clipped or scaled.
 */
final class SheetFitter {
  /** Distance of two lines to write on, in mm. */
  static final double NOTE_LINE = 7;

  private static final int MOST_LINES = 12;
  private static final int FEWEST_LINES = 3;

  /** The share of its columns that a sheet is to fill. */
  private static final double FILLED = 0.75;

  /** What a page number may add to the head of a page, in mm. */
  private static final double PAGE_NUMBER = 6;

  private final BiFunction<SheetDraft, TypeSize, SheetMeasure> ruler;

  /**
   * A fitter.
   *
   * @param ruler measures a draft at a size of type
   */
  SheetFitter(BiFunction<SheetDraft, TypeSize, SheetMeasure> ruler) {
    this.ruler = ruler;
  }

  FittedSheet fit(SheetDraft draft, FitOptions form) {
    Trials trials = new Trials(draft, form);
    Optional<FittedSheet> roomy = trials.roomy();
    if (roomy.isPresent()) {
      return roomy.get();
    }
    for (int pages = 1; pages < form.pages(); pages++) {
      FittedSheet sheet = trials.on(pages);
      if (sheet.fits()) {
        return sheet;
      }
    }
    return trials.on(form.pages());
  }

  /** The tries of one sheet; each size of type is measured once, however many pages are tried. */
  private final class Trials {
    private record Trial(int draft, TypeSize size) {}

    private final FitOptions form;
    private final List<SheetDraft> drafts;
    private final Map<Trial, SheetMeasure> measures = new HashMap<>();

    Trials(SheetDraft draft, FitOptions form) {
      this.form = form;
      this.drafts = Stream.concat(Stream.of(draft), draft.brief().stream()).toList();
    }

    /** In larger type, where there is room for it and much of the page would be empty without. */
    Optional<FittedSheet> roomy() {
      return form.roomy()
          .filter(size -> filled(measure(0, form.sizes().get(0))) < FILLED)
          .map(size -> at(drafts.get(0), false, size, ruler.apply(drafts.get(0), size), 1))
          .filter(FittedSheet::fits);
    }

    private double filled(SheetMeasure measure) {
      return measure.height(drafts.get(0).blocks()) / (2 * measure.available());
    }

    FittedSheet on(int pages) {
      for (TypeSize size : form.sizes()) {
        for (int i = 0; i < drafts.size(); i++) {
          FittedSheet sheet = at(drafts.get(i), i > 0, size, measure(i, size), pages);
          if (sheet.fits()) {
            return sheet;
          }
        }
      }
      return withLess(pages);
    }

    private FittedSheet withLess(int pages) {
      int last = drafts.size() - 1;
      SheetMeasure measure = measure(last, form.last());
      SheetDraft draft = drafts.get(last);
      FittedSheet sheet = at(draft, last > 0, form.last(), measure, pages);
      Optional<SheetDraft> shorter = draft.drop();
      while (shorter.isPresent() && !sheet.fits()) {
        sheet = at(shorter.get(), last > 0, form.last(), measure, pages);
        shorter = shorter.get().drop();
      }
      return sheet;
    }

    private SheetMeasure measure(int draft, TypeSize size) {
      return measures.computeIfAbsent(
          new Trial(draft, size), trial -> ruler.apply(drafts.get(draft), size));
    }
  }

  private static FittedSheet at(
      SheetDraft draft, boolean brief, TypeSize size, SheetMeasure measure, int pages) {
    double available = measure.available() - (pages > 1 ? PAGE_NUMBER : 0);
    Columns columns = columns(draft, measure.within(available), pages);
    List<FittedSheet.Side> sides = new ArrayList<>();
    int longest = 0;
    for (int i = 0; i < columns.columns().size(); i += 2) {
      sides.add(
          new FittedSheet.Side(
              columns.columns().get(i),
              columns.columns().get(i + 1),
              lines(columns, i, measure.startHead()),
              lines(columns, i + 1, measure.endHead())));
      longest = columns.height(i) > columns.height(longest) ? i : longest;
      longest = columns.height(i + 1) > columns.height(longest) ? i + 1 : longest;
    }
    double over = Math.max(0, columns.height() - available);
    int overLines = (int) Math.ceil(over / measure.line());
    return new FittedSheet(draft, size, brief, sides, over, overLines, longest);
  }

  private static Columns columns(SheetDraft draft, SheetMeasure measure, int pages) {
    if (pages > 1 || !draft.columns()) {
      return new ColumnFlow(measure).on(pages, draft.blocks());
    }
    Columns usual = Columns.usual(draft, measure);
    return usual.height() > measure.available() ? Columns.balanced(draft, measure) : usual;
  }

  /** An empty column is all lines; below a list there are not so many. */
  private static int lines(Columns columns, int column, double head) {
    double room = columns.measure().available() - columns.height(column) - head;
    int lines = (int) Math.floor(room / NOTE_LINE);
    if (lines < FEWEST_LINES) {
      return 0;
    }
    return columns.columns().get(column).isEmpty() ? lines : Math.min(MOST_LINES, lines);
  }
}
