package dev.cribsheet.view;

/** A stub at an old address. */
public record MovedPageView(LinkView target) {}
