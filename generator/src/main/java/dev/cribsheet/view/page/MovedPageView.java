package dev.cribsheet.view.page;

import dev.cribsheet.view.part.LinkView;

/** A redirect page at an old address. */
public record MovedPageView(LinkView target) {}
