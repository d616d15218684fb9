package dev.cribsheet.view.part;

import dev.cribsheet.html.HtmlFragment;

/**
 * A section of an author's text; id and title are empty for the text before the first heading.
 *
 * @param number that of the step whose id the heading has, 0 for others
 */
public record SectionView(String id, int number, int hue, HtmlFragment title, HtmlFragment body) {}
