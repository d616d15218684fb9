package dev.cribsheet.render.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Fits a sheet onto as few pages as possible. It gives up blank lines first, then optional lists
 * and details, then type size, and last the entries that may be dropped. A sheet with little on it
 * is set in larger type before blank lines are added. Nothing is ever clipped or scaled.
 */
record SheetFitter(BiFunction<SheetDraft, TypeSize, SheetMeasure> measurer) {
  /** The distance between two blank lines for notes, in mm. */
  static final double NOTE_LINE = 7;

  /** The maximum number of blank lines below the lists of a column. */
  static final int MAX_LINES = 6;

  /**
   * The minimum number of blank lines below the lists of a column; with room for fewer, it gets
   * none.
   */
  static final int MIN_LINES = 3;

  /**
   * Larger type increases the height of text by at least the ratio of the sizes, raised to this
   * power.
   */
  private static final double GROWTH = 1.5;

  /** The height that a page number may add to the head of a page, in mm. */
  private static final double PAGE_NUMBER = 6;

  FittedSheet fit(SheetDraft draft, FitOptions options) {
    Trials trials = new Trials(draft, options);
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
      this.least = LeastMeasure.of(shortest(), options.last());
    }

    /** Returns a lower bound for the number of pages, from the entries that must not be dropped. */
    int fewestPages() {
      SheetDraft brief = shortest();
      SheetDraft firm = brief.drop(least, Double.MAX_VALUE).orElse(brief);
      double page = SheetMeasure.COLUMNS_PER_PAGE * least.available();
      return page <= 0
          ? options.pages()
          : (int) Math.max(1, Math.ceil(least.height(firm.blocks()) / page));
    }

    /** Returns the draft with the fewest lists and details. */
    private SheetDraft shortest() {
      return drafts.get(drafts.size() - 1).shortest();
    }

    FittedSheet fitOn(int pages) {
      int last = drafts.size() - 1;
      if (least.excess(shortest().blocks(), pages) > 0) {
        return droppingMany(pages);
      }
      boolean isHopeless =
          pages > 1 && measure(last, options.last()).excess(shortest().blocks(), pages) > 0;
      Optional<FittedSheet> kept = pages == 1 ? inItsColumns() : Optional.empty();
      kept = kept.or(() -> pages == 1 ? withItsDiagram() : Optional.empty());
      if (kept.isPresent()) {
        return kept.get();
      }
      for (TypeSize size : isHopeless ? List.<TypeSize>of() : options.sizes()) {
        for (int i = 0; i < drafts.size(); i++) {
          for (SheetDraft draft : drafts.get(i).shortened()) {
            FittedSheet sheet = layOut(draft, i > 0, size, measure(i, size), pages);
            if (sheet.fits()) {
              return size == options.sizes().get(0) && pages == 1 ? enlarged(sheet, i) : sheet;
            }
          }
        }
      }
      return dropping(shortest(), measure(last, options.last()), pages);
    }

    /**
     * Returns the lists with all their details, in the columns that their author chose. The type
     * may become smaller, but not the smallest. Empty if the lists do not fit.
     */
    private Optional<FittedSheet> inItsColumns() {
      List<TypeSize> sizes = options.sizes().subList(0, options.sizes().size() - 1);
      for (TypeSize size : drafts.get(0).columns() ? sizes : List.<TypeSize>of()) {
        for (SheetDraft draft : drafts.get(0).shortened()) {
          FittedSheet sheet = layOut(draft, false, size, measure(0, size), 1, true);
          if (sheet.fits()) {
            return Optional.of(size == sizes.get(0) ? enlarged(sheet, 0) : sheet);
          }
        }
      }
      return Optional.empty();
    }

    /**
     * Returns all lists of a question in smaller type if needed, because its diagram says more than
     * details and larger type; absent if they do not fit.
     */
    private Optional<FittedSheet> withItsDiagram() {
      boolean wanted = drafts.get(0).sheet().ofQuestion();
      for (TypeSize size : wanted ? options.sizes() : List.<TypeSize>of()) {
        for (int i = 0; i < drafts.size(); i++) {
          FittedSheet sheet = layOut(drafts.get(i), i > 0, size, measure(i, size), 1);
          if (sheet.fits()) {
            return Optional.of(size == options.sizes().get(0) ? enlarged(sheet, i) : sheet);
          }
        }
      }
      return Optional.empty();
    }

    /** Returns the same lists in the largest type that fits without dividing more of them. */
    private FittedSheet enlarged(FittedSheet sheet, int draft) {
      SheetDraft same = sheet.draft();
      SheetMeasure regular = measure(draft, sheet.size());
      double page = SheetMeasure.COLUMNS_PER_PAGE * regular.available();
      double filled = 1 + regular.excess(same.blocks(), 1) / page;
      double longest = same.columns() ? 1 + sheet.over() / regular.available() : 0;
      return options.larger().stream()
          .filter(size -> filled * Math.pow(size.ratio(sheet.size()), GROWTH) < 1)
          .filter(size -> longest * size.line() / sheet.size().line() < 1)
          .map(size -> layOut(same, draft > 0, size, measure(draft, size), 1, true))
          .filter(FittedSheet::fits)
          .filter(larger -> larger.parts() == sheet.parts())
          .findFirst()
          .orElse(sheet);
    }

    /** Drops what cannot fit in any case, before anything is measured. */
    private FittedSheet droppingMany(int pages) {
      SheetDraft draft = shortest();
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
    return layOut(draft, brief, size, measure, pages, false);
  }

  /**
   * Lays out a draft.
   *
   * @param keep whether the lists must stay in the columns that their author chose
   */
  private static FittedSheet layOut(
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
      return new ColumnFlow(measure).on(pages, draft.blocks());
    }
    Columns usual = Columns.usual(draft, measure);
    return keep || usual.height() <= measure.available()
        ? usual
        : Columns.rearranged(draft, measure);
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
