package dev.cribsheet.view.page;

import dev.cribsheet.view.part.LinkView;

/** A redirect page at an old URL. */
public record MovedPageView(LinkView target) {}
