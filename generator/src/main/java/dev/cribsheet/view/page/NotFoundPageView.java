package dev.cribsheet.view.page;

/** The page that a server shows for an address it does not know; it may sit at any depth. */
public record NotFoundPageView(String title) {}
