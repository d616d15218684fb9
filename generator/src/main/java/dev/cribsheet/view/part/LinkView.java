package dev.cribsheet.view.part;

/**
 * A link.
 *
 * @param url relative to the page it stands on
 * @param current true when it leads to the page it stands on
 */
public record LinkView(String text, String url, boolean current) {}
