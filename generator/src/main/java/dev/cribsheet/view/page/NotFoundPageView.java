package dev.cribsheet.view.page;

/** The page that a server shows for an unknown URL, at any depth. */
public record NotFoundPageView(String title) {}
