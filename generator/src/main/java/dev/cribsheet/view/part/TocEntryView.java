package dev.cribsheet.view.part;

import dev.cribsheet.html.HtmlFragment;

/**
 * A heading of level 2 or 3 in the table of contents.
 *
 * @param number the number of the step that the heading names; 0 if it names none
 * @param hue the hue of that step; 0 if there is none
 */
public record TocEntryView(int level, String id, HtmlFragment title, int number, int hue) {
  public TocEntryView(int level, String id, HtmlFragment title) {
    this(level, id, title, 0, 0);
  }

  /** Returns the title without tags, for an attribute. */
  public HtmlFragment plain() {
    return title.withoutTags("");
  }
}
