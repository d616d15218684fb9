package dev.cribsheet.view;

import dev.cribsheet.html.HtmlFragment;
import java.util.List;

/**
 * What stands on a sheet, on the screen and on paper alike.
 *
 * @param quarter 1 to 4, where the tab stands
 * @param subtitle such as {@code 3–10 min · step 1 of 4}
 * @param noteLines dotted lines to write on
 * @param footStart site, version, date and licence
 * @param footEnd where the sheet comes from
 */
public record SheetView(
    String id,
    int number,
    int hue,
    int quarter,
    String title,
    String subtitle,
    List<HtmlFragment> checklist,
    List<Flag> redFlags,
    List<AskGroup> ask,
    List<HtmlFragment> say,
    List<NumberView> numbers,
    List<Integer> noteLines,
    String footStart,
    String footEnd) {
  /** A red flag in two lines. */
  public record Flag(String name, HtmlFragment instead) {}

  /** Questions to ask. */
  public record AskGroup(String title, List<HtmlFragment> items) {}
}
