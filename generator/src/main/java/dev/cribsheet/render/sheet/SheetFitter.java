package dev.cribsheet.render.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Fits a sheet to as few pages as possible. It gives up blank lines first, then details, then type
 * size, and last the entries that may be dropped. A sheet with little on it is set in larger type.
 * Nothing is ever clipped or scaled.
 */
record SheetFitter(BiFunction<SheetDraft, TypeSize, SheetMeasure> measurer) {
  /** The distance between two blank lines to write on, in mm. */
  static final double NOTE_LINE = 7;

  private static final int MAX_LINES = 12;
  private static final int MIN_LINES = 3;

  /** A sheet that fills less than this share of its columns gets larger type. */
  private static final double FILLED = 0.75;

  /** The height that a page number may add to the head of a page, in mm. */
  private static final double PAGE_NUMBER = 6;

  FittedSheet fit(SheetDraft draft, FitOptions options) {
    Trials trials = new Trials(draft, options);
    Optional<FittedSheet> roomy = trials.roomy();
    if (roomy.isPresent()) {
      return roomy.get();
    }
    for (int pages = 1; pages < options.pages(); pages++) {
      FittedSheet sheet = trials.fitOn(pages);
      if (sheet.fits()) {
        return sheet;
      }
    }
    return trials.fitOn(options.pages());
  }

  /** The attempts to fit one sheet; each draft is measured once per type size. */
  private final class Trials {
    private record Trial(int draft, TypeSize size) {}

    private final FitOptions options;
    private final List<SheetDraft> drafts;
    private final Map<Trial, SheetMeasure> measures = new HashMap<>();

    Trials(SheetDraft draft, FitOptions options) {
      this.options = options;
      this.drafts = Stream.concat(Stream.of(draft), draft.brief().stream()).toList();
    }

    /** The sheet in larger type, if it fits and would leave much of the page empty otherwise. */
    Optional<FittedSheet> roomy() {
      return options
          .roomy()
          .filter(size -> filled(measure(0, options.sizes().get(0))) < FILLED)
          .map(size -> layOut(drafts.get(0), false, size, measurer.apply(drafts.get(0), size), 1))
          .filter(FittedSheet::fits);
    }

    private double filled(SheetMeasure measure) {
      return measure.height(drafts.get(0).blocks()) / (2 * measure.available());
    }

    FittedSheet fitOn(int pages) {
      for (TypeSize size : options.sizes()) {
        for (int i = 0; i < drafts.size(); i++) {
          FittedSheet sheet = layOut(drafts.get(i), i > 0, size, measure(i, size), pages);
          if (sheet.fits()) {
            return sheet;
          }
        }
      }
      return droppingEntries(pages);
    }

    private FittedSheet droppingEntries(int pages) {
      int last = drafts.size() - 1;
      SheetMeasure measure = measure(last, options.last());
      SheetDraft draft = drafts.get(last);
      FittedSheet sheet = layOut(draft, last > 0, options.last(), measure, pages);
      Optional<SheetDraft> shorter = draft.drop();
      while (shorter.isPresent() && !sheet.fits()) {
        sheet = layOut(shorter.get(), last > 0, options.last(), measure, pages);
        shorter = shorter.get().drop();
      }
      return sheet;
    }

    private SheetMeasure measure(int draft, TypeSize size) {
      return measures.computeIfAbsent(
          new Trial(draft, size), trial -> measurer.apply(drafts.get(draft), size));
    }
  }

  private static FittedSheet layOut(
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

  /** How many blank lines fit; below a list there is a maximum, an empty column is all lines. */
  private static int lines(Columns columns, int column, double head) {
    double room = columns.measure().available() - columns.height(column) - head;
    int lines = (int) Math.floor(room / NOTE_LINE);
    if (lines < MIN_LINES) {
      return 0;
    }
    return columns.columns().get(column).isEmpty() ? lines : Math.min(MAX_LINES, lines);
  }
}
