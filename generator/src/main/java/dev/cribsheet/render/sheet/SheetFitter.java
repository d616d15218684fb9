package dev.cribsheet.render.sheet;

import dev.cribsheet.content.model.SheetList;
import dev.cribsheet.site.SiteSheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Fits a sheet onto as few pages as possible. It gives up blank lines first, then optional lists
 * and details, then type size, and last the entries that may be dropped. A sheet with little on it
 * is set in larger type before blank lines are added. The sheets of questions and of red flags give
 * up type size before lists and details. Nothing is ever clipped or scaled.
 */
record SheetFitter(BiFunction<SheetDraft, TypeSize, SheetMeasure> measurer) {
  /**
   * Larger type increases the height of text by at least the ratio of the sizes, raised to this
   * power.
   */
  private static final double GROWTH = 1.5;

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
    /** What a measure depends on. */
    private record Measured(int draft, TypeSize size) {}

    /**
     * A way to lay out the sheet.
     *
     * @param source the index of the draft that it shortens
     * @param keep whether the lists must stay in the columns that their author chose
     */
    private record Attempt(int source, SheetDraft draft, TypeSize size, boolean keep) {
      Attempt inColumns() {
        return new Attempt(source, draft, size, true);
      }
    }

    private final FitOptions options;
    private final List<SheetDraft> drafts;
    private final SheetMeasure least;
    private final Map<Measured, SheetMeasure> measures = new HashMap<>();

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
      for (Attempt attempt : isHopeless ? List.<Attempt>of() : attempts(pages)) {
        FittedSheet sheet = tried(attempt, pages);
        if (sheet.fits()) {
          return attempt.size() == options.sizes().get(0) && pages == 1
              ? enlarged(sheet, attempt.source())
              : sheet;
        }
      }
      return dropping(shortest(), measure(last, options.last()), pages);
    }

    /**
     * Returns the attempts, best first: the lists as they are, in the columns that their author
     * chose; then anywhere and with fewer lists and details. On the sheets of questions and red
     * flags, the diagram and the details matter more than larger type, so they are dropped last.
     */
    private List<Attempt> attempts(int pages) {
      List<Attempt> all = new ArrayList<>();
      for (TypeSize size : options.sizes()) {
        for (int i = 0; i < drafts.size(); i++) {
          for (SheetDraft draft : drafts.get(i).shortened()) {
            all.add(new Attempt(i, draft, size, false));
          }
        }
      }
      SiteSheet sheet = drafts.get(0).sheet();
      if (pages == 1 && (sheet.ofQuestion() || sheet.outline().has(SheetList.RED_FLAGS))) {
        all.sort(
            Comparator.<Attempt>comparingInt(attempt -> attempt.draft().omitted().size())
                .thenComparingInt(Attempt::source));
      }
      Stream<Attempt> inColumns =
          all.stream()
              .filter(attempt -> pages == 1 && drafts.get(0).columns())
              .filter(attempt -> attempt.source() == 0 && attempt.size() != options.last())
              .map(Attempt::inColumns);
      return Stream.concat(inColumns, all.stream()).toList();
    }

    private FittedSheet tried(Attempt attempt, int pages) {
      int source = attempt.source();
      SheetMeasure measure = measure(source, attempt.size());
      return SheetLayout.of(
          attempt.draft(), source > 0, attempt.size(), measure, pages, attempt.keep());
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
          .map(size -> SheetLayout.of(same, draft > 0, size, measure(draft, size), 1, true))
          .filter(FittedSheet::fits)
          .filter(larger -> larger.parts() == sheet.parts())
          .findFirst()
          .orElse(sheet);
    }

    /** Drops entries that cannot fit in any case, before anything is measured. */
    private FittedSheet droppingMany(int pages) {
      SheetDraft draft = shortest();
      SheetDraft shorter =
          draft.drop(least, least.excess(draft.blocks(), pages)).orElse(draft).numbered();
      SheetMeasure left = LeastMeasure.of(shorter, options.last());
      return left.excess(shorter.blocks(), pages) > 0
          ? SheetLayout.of(shorter, drafts.size() > 1, options.last(), left, pages)
          : dropping(shorter, measurer.apply(shorter, options.last()), pages);
    }

    private FittedSheet dropping(SheetDraft draft, SheetMeasure measure, int pages) {
      FittedSheet sheet = SheetLayout.of(draft, drafts.size() > 1, options.last(), measure, pages);
      SheetDraft tried = draft;
      while (!sheet.fits()) {
        Optional<SheetDraft> shorter = tried.drop(measure, measure.excess(tried.blocks(), pages));
        if (shorter.isEmpty()) {
          break;
        }
        tried = shorter.get();
        sheet = SheetLayout.of(tried, drafts.size() > 1, options.last(), measure, pages);
      }
      return sheet;
    }

    private SheetMeasure measure(int draft, TypeSize size) {
      return measures.computeIfAbsent(
          new Measured(draft, size), key -> measurer.apply(drafts.get(draft), size));
    }
  }
}
