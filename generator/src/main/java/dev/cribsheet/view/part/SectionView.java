package dev.cribsheet.view.part;

import dev.cribsheet.html.HtmlFragment;

/**
 * A section of an author's text.
 *
 * @param id of its heading; empty for the text before the first one
 * @param title of its heading; empty for the text before the first one
 */
public record SectionView(String id, HtmlFragment title, HtmlFragment body) {}
