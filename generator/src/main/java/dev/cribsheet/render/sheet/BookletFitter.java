package dev.cribsheet.render.sheet;

import dev.cribsheet.site.Booklet;
import dev.cribsheet.site.SiteSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Fits the sheets of the booklet onto whole sheets of paper. All of them are set in one type size:
 * the largest that adds no page, leaves out only optional lists and keeps the two pages of the
 * first step side by side.
 */
record BookletFitter(Booklet booklet, BiFunction<SiteSheet, TypeSize, FittedSheet> fitter) {
  /** The number of pages before the sheets. */
  static final int COVER = 1;

  /** The number of pages on a folded sheet of paper. */
  private static final int FOLDED = 4;

  /**
   * Returns the fitted sheets, without lines to write on but padded to whole sheets of paper with
   * pages for notes; empty if a sheet does not fit. A single one may come before the first step, so
   * that the two pages of a step face each other.
   */
  List<FittedSheet> fitted() {
    List<FittedSheet> least =
        booklet.sheets().stream().map(sheet -> fitter.apply(sheet, TypeSize.BOOKLET)).toList();
    if (!least.stream().allMatch(FittedSheet::fits)) {
      return List.of();
    }
    return TypeSize.ofBooklet().stream()
        .map(size -> inType(size, least))
        .filter(fitted -> !fitted.isEmpty())
        .findFirst()
        .map(fitted -> padded(fitted, fitter.apply(booklet.blank(), fitted.get(0).size())))
        .orElseThrow();
  }

  /**
   * Returns the sheets in this type; empty if that adds a page, leaves out a detail or an entry, or
   * separates the two pages of the first step.
   */
  private List<FittedSheet> inType(TypeSize size, List<FittedSheet> least) {
    int left = folded(pages(least)) - pages(least);
    List<FittedSheet> fitted = new ArrayList<>();
    for (FittedSheet sheet : least) {
      FittedSheet larger = fitter.apply(sheet.draft().sheet(), size);
      left -= larger.sides().size() - sheet.sides().size();
      if (left < 0 || !larger.fits() || larger.leavesOutMore(sheet)) {
        return List.of();
      }
      fitted.add(larger.withoutLines());
    }
    return faces(least) && !faces(fitted) ? List.of() : fitted;
  }

  private static List<FittedSheet> padded(List<FittedSheet> fitted, FittedSheet blank) {
    List<FittedSheet> padded = new ArrayList<>(fitted);
    int open = folded(pages(fitted)) - pages(fitted);
    boolean before = open > 0 && opensOnARightPage(fitted);
    if (before) {
      padded.add(1, blank.repeated(1));
    }
    int after = before ? open - 1 : open;
    if (after > 0) {
      padded.add(blank.repeated(after));
    }
    return padded;
  }

  /** Returns whether the two pages of the first step will face each other. */
  private static boolean faces(List<FittedSheet> fitted) {
    return folded(pages(fitted)) > pages(fitted) || !opensOnARightPage(fitted);
  }

  /** Returns whether the sheet after the overview has two pages and starts on a right one. */
  private static boolean opensOnARightPage(List<FittedSheet> fitted) {
    return fitted.size() > 1
        && fitted.get(1).sides().size() == 2
        && pages(fitted.subList(0, 1)) % 2 == 0;
  }

  /** Returns the number of pages of the cover and these sheets. */
  static int pages(List<FittedSheet> fitted) {
    return COVER + fitted.stream().mapToInt(sheet -> sheet.sides().size()).sum();
  }

  /** Returns how many sheets of paper the cover and these sheets take when folded. */
  static int paperSheets(List<FittedSheet> fitted) {
    return folded(pages(fitted)) / FOLDED;
  }

  private static int folded(int pages) {
    return (pages + FOLDED - 1) / FOLDED * FOLDED;
  }
}
