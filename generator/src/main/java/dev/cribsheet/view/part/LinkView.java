package dev.cribsheet.view.part;

/**
 * A link.
 *
 * @param url relative to the page that contains it
 * @param current true if it leads to the page that contains it
 */
public record LinkView(String text, String url, boolean current) {}
