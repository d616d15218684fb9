package dev.cribsheet.view.page;

/**
 * The URLs of the files that store a site in the reader's browser.
 *
 * @param script the script that registers the worker, to be loaded after the page
 * @param worker the service worker
 * @param manifest the web app manifest
 */
public record OfflineView(String script, String worker, String manifest) {}
