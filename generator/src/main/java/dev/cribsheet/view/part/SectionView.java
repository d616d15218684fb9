package dev.cribsheet.view.part;

import dev.cribsheet.html.HtmlFragment;

/**
 * A section of an author's text; id and title are empty for the text before the first heading.
 *
 * @param number the number of the step that has the same id as the heading; 0 for other sections
 */
public record SectionView(String id, int number, int hue, HtmlFragment title, HtmlFragment body) {
  /** Returns the section with the headings in its text one level lower. */
  public SectionView withLowerHeadings() {
    return new SectionView(id, number, hue, title, body.withLowerHeadings());
  }
}
