package dev.cribsheet.view;

import dev.cribsheet.html.HtmlFragment;
import java.util.List;

/**
 * A list on a sheet.
 *
 * @param id anchor of the block, the same on every sheet
 * @param kind {@code checks}, {@code flags}, {@code questions}, {@code say} or {@code numbers}
 * @param more says how many entries stand only on the screen, empty when all are here
 */
public record SheetBlockView(
    String id, String kind, String title, List<Entry> entries, String more) {
  /**
   * One entry.
   *
   * @param name of a red flag, else empty
   * @param text what is printed; the name of a number
   * @param value of a number, else empty
   */
  public record Entry(String name, HtmlFragment text, HtmlFragment value) {}
}
