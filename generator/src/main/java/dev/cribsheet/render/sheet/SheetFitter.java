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
    for (int pages = trials.fewestPages(); pages < options.pages(); pages++) {
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
    private final SheetMeasure least;
    private final Map<Trial, SheetMeasure> measures = new HashMap<>();

    Trials(SheetDraft draft, FitOptions options) {
      this.options = options;
      this.drafts = Stream.concat(Stream.of(draft), draft.brief().stream()).toList();
      this.least = LeastMeasure.of(drafts.get(drafts.size() - 1), options.last());
    }

    /** Fewer pages than this cannot hold what must not be dropped. */
    int fewestPages() {
      SheetDraft brief = drafts.get(drafts.size() - 1);
      SheetDraft firm = brief.drop(least, Double.MAX_VALUE).orElse(brief);
      double page = SheetMeasure.COLUMNS_PER_PAGE * least.available();
      return page <= 0
          ? options.pages()
          : (int) Math.max(1, Math.ceil(least.height(firm.blocks()) / page));
    }

    /** The sheet in larger type, if it fits and would leave much of the page empty otherwise. */
    Optional<FittedSheet> roomy() {
      return options
          .roomy()
          .filter(size -> least.excess(drafts.get(drafts.size() - 1).blocks(), 1) <= 0)
          .filter(size -> filled(measure(0, options.sizes().get(0))) < FILLED)
          .map(size -> layOut(drafts.get(0), false, size, measurer.apply(drafts.get(0), size), 1))
          .filter(FittedSheet::fits);
    }

    private double filled(SheetMeasure measure) {
      return measure.height(drafts.get(0).blocks())
          / (SheetMeasure.COLUMNS_PER_PAGE * measure.available());
    }

    FittedSheet fitOn(int pages) {
      int last = drafts.size() - 1;
      if (least.excess(drafts.get(last).blocks(), pages) > 0) {
        return droppingMany(pages);
      }
      boolean isHopeless =
          pages > 1 && measure(last, options.last()).excess(drafts.get(last).blocks(), pages) > 0;
      for (TypeSize size : isHopeless ? List.<TypeSize>of() : options.sizes()) {
        for (int i = 0; i < drafts.size(); i++) {
          FittedSheet sheet = layOut(drafts.get(i), i > 0, size, measure(i, size), pages);
          if (sheet.fits()) {
            return sheet;
          }
        }
      }
      return dropping(drafts.get(last), measure(last, options.last()), pages);
    }

    /** Drops what cannot fit in any case, before anything is measured. */
    private FittedSheet droppingMany(int pages) {
      SheetDraft draft = drafts.get(drafts.size() - 1);
      SheetDraft shorter =
          draft.drop(least, least.excess(draft.blocks(), pages)).orElse(draft).numbered();
      SheetMeasure left = LeastMeasure.of(shorter, options.last());
      return left.excess(shorter.blocks(), pages) > 0
          ? layOut(shorter, drafts.size() > 1, options.last(), left, pages)
          : dropping(shorter, measurer.apply(shorter, options.last()), pages);
    }

    private FittedSheet dropping(SheetDraft draft, SheetMeasure measure, int pages) {
      FittedSheet sheet = layOut(draft, drafts.size() > 1, options.last(), measure, pages);
      SheetDraft tried = draft;
      while (!sheet.fits()) {
        Optional<SheetDraft> shorter = tried.drop(measure, measure.excess(tried.blocks(), pages));
        if (shorter.isEmpty()) {
          break;
        }
        tried = shorter.get();
        sheet = layOut(tried, drafts.size() > 1, options.last(), measure, pages);
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
