package dev.cribsheet.view.page;

import dev.cribsheet.view.part.LinkView;

/** A stub at an old address. */
public record MovedPageView(LinkView target) {}
