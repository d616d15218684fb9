package dev.cribsheet.render.sheet;

import java.util.List;

/**
 * A sheet that has its place on one page, or as near to it as the fit could come.
 *
 * @param startLines lines to write on that the first column has room for
 * @param endLines lines to write on that the second column has room for
 * @param over how far the longer column is too long, in mm; 0 when the sheet fits
 * @param overLines the same in lines of text, rounded up
 * @param overEnd whether the longer column is the second
 */
record FittedSheet(
    SheetDraft draft,
    SheetSize size,
    List<DraftBlock> start,
    List<DraftBlock> end,
    int startLines,
    int endLines,
    double over,
    int overLines,
    boolean overEnd) {
  /** True when everything stands on one page. */
  boolean fits() {
    return over <= 0;
  }
}
