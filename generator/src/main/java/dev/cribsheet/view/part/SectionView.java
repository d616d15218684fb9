package dev.cribsheet.view.part;

import dev.cribsheet.html.HtmlFragment;

/** A section of an author's text; id and title are empty for the text before the first heading. */
public record SectionView(String id, HtmlFragment title, HtmlFragment body) {}
