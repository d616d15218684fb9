package dev.cribsheet.view.sheet;

import dev.cribsheet.html.HtmlFragment;
import java.util.List;

/**
 * A list on a sheet.
 *
 * @param id anchor of the block
 * @param kind {@code checks}, {@code flags}, {@code questions}, {@code say}, {@code numbers},
 *     {@code points}, {@code terms}, {@code diagram}, {@code plan} or {@code run}
 * @param more says how many entries are only shown on screen, empty if none
 */
public record SheetBlockView(
    String id, String kind, String title, List<Entry> entries, String more) {
  /**
   * One entry.
   *
   * @param name of a red flag, a level, a step or a term, else empty
   * @param text what is printed; the name of a number
   * @param value of a number, or minutes, else empty
   * @param detail more about it, else empty
   */
  public record Entry(String name, HtmlFragment text, HtmlFragment value, HtmlFragment detail) {}
}
