package dev.cribsheet.view.part;

import dev.cribsheet.html.HtmlFragment;

/** A red flag; parts that the author left out are empty. */
public record RedFlagView(
    String id,
    String name,
    HtmlFragment looksLike,
    HtmlFragment why,
    HtmlFragment instead,
    HtmlFragment bad,
    HtmlFragment better) {}
