package dev.cribsheet.view.sheet;

import dev.cribsheet.html.HtmlFragment;
import java.util.List;

/**
 * A list on a sheet.
 *
 * @param id the anchor of the block
 * @param kind {@code checks}, {@code flags}, {@code questions}, {@code say}, {@code numbers},
 *     {@code mistakes}, {@code score}, {@code prose}, {@code text}, {@code points}, {@code calls},
 *     {@code asks}, {@code results}, {@code terms}, {@code diagram}, {@code plan}, {@code run},
 *     {@code hints} or {@code notes}
 * @param more a note on how many entries are shown only on screen, empty if none are
 */
public record SheetBlockView(
    String id, String kind, String title, List<Entry> entries, String more) {
  /**
   * One entry.
   *
   * @param name the name of a red flag, a level, a step or a term, or a question; otherwise empty
   * @param text what is printed; for a number, its name
   * @param value the value of a number, for a result with its note; the levels of a signal; or
   *     minutes; otherwise empty
   * @param detail more about the entry; may be empty
   * @param group the heading of its group; empty unless it is the first entry of a group
   */
  public record Entry(
      String name, HtmlFragment text, HtmlFragment value, HtmlFragment detail, String group) {
    /** Returns an entry of a list without groups. */
    public Entry(String name, HtmlFragment text, HtmlFragment value, HtmlFragment detail) {
      this(name, text, value, detail, "");
    }

    /** Returns this entry under a heading; an empty heading means none. */
    public Entry under(String heading) {
      return new Entry(name, text, value, detail, heading);
    }
  }
}
