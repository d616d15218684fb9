package dev.cribsheet.view.part;

/** A link, relative to its page; {@code current} if it leads to that page. */
public record LinkView(String text, String url, boolean current) {}
