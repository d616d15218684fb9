package dev.cribsheet.view.page;

/**
 * The addresses of what stores a site in the reader's browser.
 *
 * @param script to be loaded once the page is shown, where a worker may run
 * @param worker the service worker that answers for the site
 * @param manifest what an installed site is called and looks like
 */
public record OfflineView(String script, String worker, String manifest) {}
